package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;
import org.jspecify.annotations.Nullable;

/** Which persons a description means: by the office they hold, the state they serve, or kinship. */
final class OfficeDescriptions {
  private static final Set<String> OPPOSITE =
      Set.of("counterpart", "counterparts", "colleague", "colleagues");
  private final MentionIndex index;
  private final NameClusters names;
  private final Discourse discourse;
  private final HostsAndGuests visits;
  private final List<TenureReader.OfficeReading> readings;

  OfficeDescriptions(
      MentionIndex index,
      NameClusters names,
      Discourse discourse,
      List<TenureReader.OfficeReading> readings) {
    this.index = index;
    this.names = names;
    this.discourse = discourse;
    this.visits = new HostsAndGuests(discourse);
    this.readings = readings;
  }

  List<Referent> meant(
      Sentence sentence, Mention mention, Modifiers modifiers, List<Referent> owner) {
    Optional<Referent> named = holder(mention).or(() -> apposition(sentence, mention));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Token head = head(sentence, mention);
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.tag().endsWith("S");
    if (OPPOSITE.contains(noun)) {
      return List.of();
    }
    List<Referent> states = states(modifiers);
    if (plural && !states.isEmpty()) {
      return holders(mention, noun, states);
    }
    boolean pointsBack = modifiers.definite() || !owner.isEmpty();
    if (!pointsBack || modifiers.other()) {
      return List.of();
    }
    return plural
        ? several(mention, noun, modifiers)
        : one(mention, noun, state(owner, mention)).map(List::of).orElse(List.of());
  }

  /** {@code head} in {@code head of state}. */
  private static Token head(Sentence sentence, Mention mention) {
    for (int i = mention.firstToken() + 1; i < mention.endToken(); i++) {
      if (sentence.token(i).tag().equals("IN")) {
        return sentence.token(i - 1);
      }
    }
    return sentence.token(mention.endToken() - 1);
  }

  /** The states told with a description, all of a list: {@code of Kenya, Uganda and Rwanda}. */
  private List<Referent> states(Modifiers modifiers) {
    Mention owner = modifiers.owner();
    return owner == null || owner.kind() == MentionKind.PRONOUN || owner.type() != EntityType.STATE
        ? List.of()
        : index.listOf(owner).stream().flatMap(state -> names.of(state).stream()).toList();
  }

  /** {@code the presidents of Kenya and Uganda}: one of each, wherever the article names them. */
  private List<Referent> holders(Mention mention, String noun, List<Referent> states) {
    List<Referent> found =
        states.stream()
            .flatMap(state -> holder(title(mention), noun, state).stream())
            .distinct()
            .toList();
    return found.size() == states.size() ? found : List.of();
  }

  /** The one person with an office of a state that a description fits. */
  private Optional<Referent> holder(String title, String noun, Referent state) {
    List<Referent> fitting =
        names.referents().stream()
            .filter(r -> r.type() == EntityType.PERSON && r.isNamed())
            .filter(r -> TitleFit.fits(r, title, noun, state))
            .toList();
    List<Referent> now = fitting.stream().filter(r -> TitleFit.serves(r, state)).toList();
    List<Referent> exact = now.stream().filter(r -> TitleFit.hasExactly(r, title)).toList();
    List<Referent> titled = now.stream().filter(r -> TitleFit.hasTitle(r, title, noun)).toList();
    return Stream.of(exact, titled).filter(list -> list.size() == 1).map(l -> l.get(0)).findFirst();
  }

  private Optional<Referent> holder(Mention mention) {
    return readings.stream()
        .filter(reading -> reading.holder() != null)
        .filter(reading -> covers(mention, reading.office()))
        .findFirst()
        .flatMap(reading -> names.of(java.util.Objects.requireNonNull(reading.holder())));
  }

  private static boolean covers(Mention mention, OfficeMention office) {
    return office.sentence() == mention.sentence()
        && office.firstToken() <= mention.firstToken()
        && mention.firstToken() < office.endToken();
  }

  /** {@code his counterpart X}, {@code her colleague, X,}. */
  private Optional<Referent> apposition(Sentence sentence, Mention mention) {
    int next = mention.endToken();
    if (next < sentence.size() && sentence.token(next).text().equals(",")) {
      Optional<Mention> behind = person(mention.sentence(), next + 1);
      boolean closed =
          behind.isPresent()
              && (behind.get().endToken() >= sentence.size()
                  || sentence.token(behind.get().endToken()).text().matches("[,.;]"));
      return closed ? behind.flatMap(names::of) : Optional.empty();
    }
    return person(mention.sentence(), next).flatMap(names::of);
  }

  private Optional<Mention> person(int sentence, int token) {
    return index
        .startingAt(sentence, token)
        .filter(m -> m.type() == EntityType.PERSON && m.kind() == MentionKind.NAMED);
  }

  /** The state that says whose office it is; {@code Iran's} and the like, or an owner's own. */
  private @Nullable Referent state(List<Referent> owner, Mention mention) {
    if (owner.isEmpty()) {
      return readings.stream()
          .filter(reading -> covers(mention, reading.office()) && reading.of() != null)
          .findFirst()
          .flatMap(reading -> names.of(java.util.Objects.requireNonNull(reading.of())))
          .orElse(null);
    }
    Referent first = owner.get(0);
    return first.type() == EntityType.PERSON ? first.represents() : first;
  }

  private Optional<Referent> one(Mention mention, String noun, @Nullable Referent state) {
    if (HostsAndGuests.isHost(noun)) {
      return visits.host();
    }
    if (HostsAndGuests.isGuest(noun) && state != null) {
      return visits.guestOf(state);
    }
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && t.meant().get(0).isNamed()
                    && TitleFit.fits(t.meant().get(0), title(mention), noun, state))
        .map(t -> t.meant().get(0))
        .or(() -> state == null ? Optional.empty() : holder(title(mention), noun, state));
  }

  /** The title that the words stand for: {@code Foreign Minister} for {@code top diplomat}. */
  private String title(Mention mention) {
    return readings.stream()
        .filter(reading -> covers(mention, reading.office()))
        .findFirst()
        .map(reading -> reading.office().title())
        .orElse(mention.text());
  }

  /** The two ministers: the last that many persons with such an office, those of one list first. */
  private List<Referent> several(Mention mention, String noun, Modifiers modifiers) {
    if (HostsAndGuests.isGuest(noun)) {
      return visits.guests(mention, modifiers);
    }
    List<Referent> list = discourse.lastList(EntityType.PERSON, mention.sentence(), 3);
    boolean counted = modifiers.count() == 0 || modifiers.count() == list.size();
    if (list.size() > 1 && counted && list.stream().allMatch(p -> TitleFit.mayBe(p, noun))) {
      return list;
    }
    int count = modifiers.count() == 0 ? 2 : modifiers.count();
    return discourse.last(
        EntityType.PERSON, count, person -> TitleFit.hasTitle(person, noun, noun));
  }
}
