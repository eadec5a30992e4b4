package org.chancery.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;
import org.jspecify.annotations.Nullable;

/** Which persons a description means: by the office they hold, the state they serve, or kinship. */
final class OfficeDescriptions {
  private static final Set<String> OPPOSITE =
      Set.of("counterpart", "counterparts", "colleague", "colleagues");
  private static final Set<String> HOST = Set.of("host", "hosts");

  private final MentionIndex index;
  private final NameClusters names;
  private final Discourse discourse;
  private final List<TenureReader.OfficeReading> readings;

  OfficeDescriptions(
      MentionIndex index,
      NameClusters names,
      Discourse discourse,
      List<TenureReader.OfficeReading> readings) {
    this.index = index;
    this.names = names;
    this.discourse = discourse;
    this.readings = readings;
  }

  List<Referent> meant(
      Sentence sentence, Mention mention, Modifiers modifiers, List<Referent> owner) {
    Optional<Referent> named = holder(mention).or(() -> apposition(sentence, mention));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    String noun = sentence.token(mention.endToken() - 1).lemma().toLowerCase(Locale.ROOT);
    boolean plural = sentence.token(mention.endToken() - 1).tag().endsWith("S");
    if (OPPOSITE.contains(noun)) {
      return List.of();
    }
    boolean pointsBack = modifiers.definite() || !owner.isEmpty();
    if (!pointsBack || modifiers.other()) {
      return List.of();
    }
    return plural
        ? several(mention, noun, modifiers)
        : one(mention, noun, state(owner, sentence, mention)).map(List::of).orElse(List.of());
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
  private @Nullable Referent state(List<Referent> owner, Sentence sentence, Mention mention) {
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
    if (HOST.contains(noun)) {
      return host(mention);
    }
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && t.meant().get(0).isNamed()
                    && fits(t.meant().get(0), title(mention), noun, state))
        .map(t -> t.meant().get(0));
  }

  /** The title that the words stand for: {@code Foreign Minister} for {@code top diplomat}. */
  private String title(Mention mention) {
    return readings.stream()
        .filter(reading -> covers(mention, reading.office()))
        .findFirst()
        .map(reading -> reading.office().title())
        .orElse(mention.text());
  }

  private boolean fits(Referent person, String title, String noun, @Nullable Referent state) {
    boolean ofState = state == null || person.offices().stream().anyMatch(o -> o.of() == state);
    return ofState
        && (hasTitle(person, title, noun) || state != null && isGeneral(noun) && hasOffice(person));
  }

  private static boolean hasOffice(Referent person) {
    return !person.offices().isEmpty();
  }

  private static boolean isGeneral(String noun) {
    return Set.of(
            "diplomat", "official", "leader", "politician", "envoy", "minister", "guest", "visitor")
        .contains(noun);
  }

  /** Whether a title of the person has all words of the description, or is generally called so. */
  private boolean hasTitle(Referent person, String text, String noun) {
    Set<String> words = words(text);
    return person.offices().stream()
        .map(Referent.OfficeHeld::title)
        .anyMatch(
            title ->
                words(title).containsAll(words)
                    || Generals.isCalled(noun, title) && words.size() == 1);
  }

  private static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[ -]+")));
    words.removeAll(Set.of("of", "for", "the", "and", "affairs"));
    return words;
  }

  /** The two ministers: the last that many persons with such an office, those of one list first. */
  private List<Referent> several(Mention mention, String noun, Modifiers modifiers) {
    List<Referent> list = discourse.lastList(EntityType.PERSON, mention.sentence(), 3);
    boolean counted = modifiers.count() == 0 || modifiers.count() == list.size();
    if (list.size() > 1 && counted && list.stream().allMatch(p -> mayBe(p, mention, noun))) {
      return list;
    }
    int count = modifiers.count() == 0 ? 2 : modifiers.count();
    return discourse.last(EntityType.PERSON, count, person -> hasTitle(person, noun, noun));
  }

  private boolean mayBe(Referent person, Mention mention, String noun) {
    return person.offices().isEmpty() || isGeneral(noun) || hasTitle(person, noun, noun);
  }

  /** Who is at home where things happen: the person whose state the latest place lies in. */
  private Optional<Referent> host(Mention mention) {
    return discourse
        .latest(t -> t.meant().size() == 1 && t.meant().get(0).type() == EntityType.PLACE)
        .map(t -> t.meant().get(0))
        .flatMap(this::personOfPlace);
  }

  private Optional<Referent> personOfPlace(Referent place) {
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && liesInStateOf(place, t.meant().get(0)))
        .map(t -> t.meant().get(0));
  }

  private static boolean liesInStateOf(Referent place, Referent person) {
    return place.record() instanceof org.chancery.reference.PlaceRecord record
        && person.offices().stream()
            .map(Referent.OfficeHeld::of)
            .anyMatch(
                of -> of != null && of.record() != null && of.record().id().equals(record.state()));
  }
}
