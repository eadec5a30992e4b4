package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.reference.PersonRecord;

/** {@code his Turkish counterpart, X}: X holds the same office as he does, of the other state. */
final class Counterparts {
  private static final Set<String> COUNTERPART = Set.of("counterpart", "counterparts", "colleague");

  private final MentionIndex index;
  private final NameClusters names;
  private final Map<Mention, List<Referent>> meanings;
  private final Map<Referent, PersonRecord> links;

  Counterparts(
      MentionIndex index,
      NameClusters names,
      Map<Mention, List<Referent>> meanings,
      Map<Referent, PersonRecord> links) {
    this.links = links;
    this.index = index;
    this.names = names;
    this.meanings = meanings;
  }

  void read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.NOMINAL
          && COUNTERPART.contains(mention.text().toLowerCase(Locale.ROOT))) {
        read(mention);
      }
    }
  }

  private void read(Mention mention) {
    Sentence sentence = index.sentence(mention.sentence());
    Optional<Mention> state =
        index
            .endingAt(mention.sentence(), mention.firstToken())
            .filter(m -> m.type() == EntityType.STATE && m.kind() != MentionKind.PRONOUN);
    List<Referent> states =
        state.map(index::listOf).orElse(List.of()).stream()
            .flatMap(m -> names.of(m).stream())
            .toList();
    int first = state.map(s -> firstOf(index.listOf(s), s)).orElse(mention.firstToken());
    Optional<Referent> owner = owner(sentence, first);
    if (states.size() > 1) {
      owner.ifPresent(o -> several(sentence, mention, o, states));
      return;
    }
    List<Referent> meant = meanings.getOrDefault(mention, List.of());
    if (meant.isEmpty()) {
      meant = before(sentence, first);
      meanings.put(mention, meant);
    }
    Optional<Referent> person = meant.stream().findFirst();
    Optional<Referent> body = state.flatMap(names::of).or(() -> person.flatMap(this::byTable));
    if (owner.isEmpty() && person.isPresent()) {
      owner = officeHolderBefore(mention, person.get());
    }
    if (owner.isEmpty()
        || body.isEmpty()
        || owner.get() == person.orElse(null)
        || owner.get().offices().isEmpty()) {
      return;
    }
    if (meant.size() == 1) {
      giveOffice(meant.get(0), owner.get(), body.get());
    } else {
      findHolder(owner.get(), body.get()).ifPresent(r -> meanings.put(mention, List.of(r)));
    }
  }

  private static int firstOf(List<Mention> list, Mention last) {
    return list.stream().mapToInt(Mention::firstToken).min().orElse(last.firstToken());
  }

  /** {@code her Ugandan and Rwandan counterparts, X and Y}: as many persons as states, in order. */
  private void several(Sentence sentence, Mention mention, Referent owner, List<Referent> states) {
    if (owner.offices().isEmpty()) {
      return;
    }
    List<Referent> persons = personsBehind(sentence, mention);
    if (persons.size() == states.size()) {
      for (int i = 0; i < persons.size(); i++) {
        giveOffice(persons.get(i), owner, states.get(i));
      }
    } else {
      persons = states.stream().flatMap(state -> findHolder(owner, state).stream()).toList();
    }
    if (persons.size() == states.size()) {
      meanings.put(mention, persons);
    }
  }

  private List<Referent> personsBehind(Sentence sentence, Mention mention) {
    List<Referent> found = new ArrayList<>();
    int i = mention.endToken();
    while (i < sentence.size()) {
      Optional<Mention> person =
          index.startingAt(sentence.index(), i).filter(OfficeWords::isNamedPerson);
      if (person.isPresent()) {
        names.of(person.get()).ifPresent(found::add);
        i = person.get().endToken();
      } else if (sentence.token(i).text().matches(",|and")) {
        i++;
      } else {
        break;
      }
    }
    return found;
  }

  private Optional<Referent> owner(Sentence sentence, int before) {
    return index
        .at(sentence.index(), before - 1)
        .filter(m -> m.kind() == MentionKind.PRONOUN)
        .or(() -> possessor(sentence, before))
        .map(m -> meanings.getOrDefault(m, List.of()))
        .filter(list -> list.size() == 1)
        .map(list -> list.get(0))
        .filter(r -> r.type() == EntityType.PERSON);
  }

  /** {@code X, his counterpart}. */
  private List<Referent> before(Sentence sentence, int first) {
    int i = first - 1;
    while (i > 0 && sentence.token(i).tag().matches("PRP\\$|DT|JJ")) {
      i--;
    }
    return i > 0 && sentence.token(i).text().equals(",")
        ? index
            .endingAt(sentence.index(), i)
            .filter(OfficeWords::isNamedPerson)
            .flatMap(names::of)
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private Optional<Referent> byTable(Referent person) {
    return Optional.ofNullable(links.get(person))
        .map(PersonRecord::state)
        .flatMap(names.states()::withId)
        .map(names::withRecord);
  }

  /** Where "his" stays open: the last person before who has an office and is not the one meant. */
  private Optional<Referent> officeHolderBefore(Mention mention, Referent meant) {
    return index.in(mention.sentence()).stream()
        .filter(m -> m.endToken() <= mention.firstToken() && OfficeWords.isNamedPerson(m))
        .flatMap(m -> names.of(m).stream())
        .filter(person -> person != meant && !person.offices().isEmpty())
        .reduce((first, second) -> second);
  }

  private Optional<Mention> possessor(Sentence sentence, int before) {
    boolean possessive = before > 1 && sentence.token(before - 1).tag().equals("POS");
    return possessive ? index.endingAt(sentence.index(), before - 1) : Optional.empty();
  }

  private static void giveOffice(Referent person, Referent owner, Referent body) {
    Referent.OfficeHeld same = owner.offices().get(0);
    boolean known =
        person.offices().stream()
            .anyMatch(o -> o.of() == body && PersonLinker.alike(o.title(), same.title()));
    if (!known) {
      Mention told = person.mentions().get(0);
      person.addOffice(new Referent.OfficeHeld(same.title(), body, false, told));
    }
  }

  private Optional<Referent> findHolder(Referent owner, Referent body) {
    String title = owner.offices().get(0).title();
    return names.referents().stream()
        .filter(r -> r.type() == EntityType.PERSON && r != owner)
        .filter(
            r ->
                r.offices().stream()
                    .anyMatch(o -> o.of() == body && PersonLinker.alike(o.title(), title)))
        .findFirst();
  }
}
