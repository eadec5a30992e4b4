package org.chancery.resolve;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.StateRecord;
import org.chancery.reference.TenureRecord;

/** For which state a person speaks. */
final class ServedStates {
  private final MentionIndex index;
  private final NameClusters names;
  private final PersonLinker linker;
  private final Map<Referent, PersonRecord> links;

  ServedStates(
      MentionIndex index,
      NameClusters names,
      PersonLinker linker,
      Map<Referent, PersonRecord> links) {
    this.index = index;
    this.names = names;
    this.linker = linker;
    this.links = links;
  }

  /** By any office, by the words before the name, by the tables. */
  Optional<Referent> of(Referent person) {
    return person.offices().stream()
        .filter(office -> office.of() != null)
        .flatMap(office -> stateOfBody(Objects.requireNonNull(office.of())).stream())
        .findFirst()
        .or(() -> person.mentions().stream().flatMap(m -> before(m).stream()).findFirst())
        .or(() -> byTable(person));
  }

  /** By the tables alone. */
  Optional<Referent> byTable(Referent person) {
    return Optional.ofNullable(links.get(person)).map(PersonRecord::state).flatMap(this::state);
  }

  /** The state or body that a person serves by an office of that title, as the tables say. */
  Optional<Referent> byTable(Referent person, String title) {
    PersonRecord record = links.get(person);
    return record == null ? Optional.empty() : byTable(record, title).flatMap(this::state);
  }

  private Optional<String> byTable(PersonRecord record, String title) {
    if (PersonLinker.alike(title, record.office()) && !record.state().isEmpty()) {
      return Optional.of(record.state());
    }
    return linker.tenures(record).stream()
        .filter(tenure -> PersonLinker.alike(title, tenure.office()))
        .map(TenureRecord::state)
        .filter(state -> !state.isEmpty())
        .findFirst();
  }

  /** What a key of the tables stands for. */
  Optional<Referent> state(String id) {
    return names.states().withId(id).map(names::withRecord);
  }

  /** A state itself, that of a person, that of a capital or a seat of government. */
  Optional<Referent> stateOf(Referent referent) {
    return switch (referent.type()) {
      case STATE -> Optional.of(referent);
      case PERSON -> of(referent);
      case PLACE ->
          referent.record() instanceof PlaceRecord place && place.kind().equals("capital")
              ? state(place.state())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code Turkish Embassy}: a body that is called after its state. */
  private Optional<Referent> stateOfBody(Referent body) {
    if (body.type() == EntityType.STATE) {
      return Optional.of(body);
    }
    return body.type() != EntityType.ORGANIZATION || body.record() != null
        ? Optional.empty()
        : names.referents().stream()
            .filter(r -> r.record() instanceof StateRecord && Owned.isNamedAfter(body, r))
            .findFirst();
  }

  /** {@code Fiji's X}; {@code Riyadh was represented by Minister X, Beijing by Minister Y}. */
  private Optional<Referent> before(Mention person) {
    Sentence sentence = index.sentence(person.sentence());
    int i = person.firstToken();
    Optional<Mention> owner =
        index.endingAt(person.sentence(), OfficeWords.isPossessive(sentence, i - 1) ? i - 1 : i);
    if (owner.isEmpty()) {
      owner = represented(person);
    }
    return owner
        .filter(m -> m.type() == EntityType.STATE || m.type() == EntityType.PLACE)
        .filter(m -> !isArea(sentence, m))
        .flatMap(names::of)
        .flatMap(this::stateOf);
  }

  /** {@code special envoy for Sudan X}. */
  private static boolean isArea(Sentence sentence, Mention state) {
    return state.firstToken() > 0
        && sentence.token(state.firstToken() - 1).text().matches("for|to|on|in");
  }

  /** Whom a verb says that a person represents. */
  private Optional<Mention> represented(Mention person) {
    Sentence sentence = index.sentence(person.sentence());
    int by = person.firstToken() - 1;
    while (by > 0 && index.officeAt(person.sentence(), by).isPresent()) {
      by--;
    }
    if (by < 1 || !sentence.token(by).text().equals("by")) {
      return Optional.empty();
    }
    int verb = by - 1;
    while (verb > 0 && sentence.token(verb).isVerb()) {
      verb--;
    }
    boolean elliptic = verb == by - 1;
    return elliptic || sentence.token(by - 1).lemma().equals("represent")
        ? index.endingAt(person.sentence(), verb + 1)
        : Optional.empty();
  }
}
