package org.chancery.resolve;

import java.util.LinkedHashSet;
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
  private static final Set<String> HOST = Set.of("host", "hosts");
  private static final Set<String> GUESTS = Set.of("guest", "visitor");

  /** How many sentences back guests are still there. */
  private static final int RECENT = 8;

  private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "former", "under");
  private static final Set<String> ABOVE = Set.of("president", "premier", "leader", "head");

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
            .filter(r -> fits(r, title, noun, state))
            .toList();
    List<Referent> now = fitting.stream().filter(r -> serves(r, state)).toList();
    List<Referent> exact = now.stream().filter(r -> hasExactly(r, title)).toList();
    List<Referent> titled = now.stream().filter(r -> hasTitle(r, title, noun)).toList();
    return Stream.of(exact, titled, now)
        .filter(list -> list.size() == 1)
        .map(l -> l.get(0))
        .findFirst();
  }

  private static boolean hasExactly(Referent person, String title) {
    return person.offices().stream().anyMatch(o -> o.title().equalsIgnoreCase(title));
  }

  private static boolean serves(Referent person, Referent state) {
    return person.offices().stream().anyMatch(o -> !o.former() && o.of() == state);
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
    if (HOST.contains(noun)) {
      return host();
    }
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && t.meant().get(0).isNamed()
                    && fits(t.meant().get(0), title(mention), noun, state))
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
    return person.offices().stream()
        .map(Referent.OfficeHeld::title)
        .anyMatch(title -> hasWords(title, text) || isCalled(title, text, noun));
  }

  private static boolean hasWords(String title, String text) {
    Set<String> words = words(title);
    Set<String> described = words(text);
    boolean deputy = words.stream().anyMatch(w -> BELOW.contains(w) && !described.contains(w));
    return words.containsAll(described) && !(deputy && isExact(text));
  }

  /** {@code president} is no vice president, {@code minister} may be a deputy minister. */
  private static boolean isExact(String text) {
    return words(text).size() > 1 || text.equalsIgnoreCase("president");
  }

  private static boolean isCalled(String title, String text, String noun) {
    boolean general = words(text).size() == 1 || Generals.isGeneral(text);
    boolean deputy = words(title).stream().anyMatch(BELOW::contains);
    return general && Generals.isCalled(noun, title) && !(deputy && ABOVE.contains(noun));
  }

  private static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[ -]+")));
    words.removeAll(Set.of("of", "for", "the", "and", "affairs"));
    return words;
  }

  /** The two ministers: the last that many persons with such an office, those of one list first. */
  private List<Referent> several(Mention mention, String noun, Modifiers modifiers) {
    if (GUESTS.contains(noun)) {
      return guests(mention, modifiers);
    }
    List<Referent> list = discourse.lastList(EntityType.PERSON, mention.sentence(), 3);
    boolean counted = modifiers.count() == 0 || modifiers.count() == list.size();
    if (list.size() > 1 && counted && list.stream().allMatch(p -> mayBe(p, noun))) {
      return list;
    }
    int count = modifiers.count() == 0 ? 2 : modifiers.count();
    return discourse.last(EntityType.PERSON, count, person -> hasTitle(person, noun, noun));
  }

  /** Those spoken of last whose state is not that of the place, or of whose guests they are. */
  private List<Referent> guests(Mention mention, Modifiers modifiers) {
    Optional<Referent> host =
        Optional.ofNullable(modifiers.owner())
            .flatMap(m -> discourse.meaning(m).stream().findFirst())
            .or(this::host);
    List<Referent> guests =
        discourse.named(EntityType.PERSON, mention.sentence() - RECENT).stream()
            .filter(person -> host.filter(h -> isFellow(h, person)).isEmpty())
            .filter(person -> person.represents() != null)
            .toList();
    boolean counted = modifiers.count() == 0 || modifiers.count() == guests.size();
    return guests.size() > 1 && counted && host.isPresent() ? guests : List.of();
  }

  private static boolean isFellow(Referent one, Referent other) {
    return one == other || one.represents() != null && one.represents() == other.represents();
  }

  private boolean mayBe(Referent person, String noun) {
    return person.offices().isEmpty() || isGeneral(noun) || hasTitle(person, noun, noun);
  }

  /** Who is at home where things happen: the person whose state the latest place lies in. */
  private Optional<Referent> host() {
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PLACE
                    && personOfPlace(t.meant().get(0)).isPresent())
        .flatMap(t -> personOfPlace(t.meant().get(0)));
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
