package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.MentionedArticle;
import org.jspecify.annotations.Nullable;

/** Whose an office is where its words leave it open. */
final class OfficeBodies {
  /** Visitors have these titles, too: they are nobody's by where the report comes from. */
  private static final Pattern OF_VISITORS =
      Pattern.compile(
          "(?:.* )?(?:Ambassador|Counsellor|High Commissioner|Representative|Charg.*|Consul|Envoy"
              + "|Diplomat|Nuncio|Attach.*|Lawyer|Professor|Economist|Member|Official|General|Admiral"
              + "|Colonel|Commander)\\b.*");

  /** Bodies of all kinds have these: they are those of the body that is spoken of. */
  private static final Pattern OF_BODIES =
      Pattern.compile(
          "(?:.* )?(?:Director(?: General)?|Chair\\w*|Head(?! of (?:State|Government))"
              + "|Secretary[ -]General|Chief(?: Executive)?|Spokes\\w+|(?<!High )Commissioner)(?: of .*)?");

  /** One person holds each of these in a state. */
  private static final Pattern OF_ONE =
      Pattern.compile("President|Prime Minister|Chancellor|Speaker|(?:[A-Z]\\w+ )+Minister");

  private final MentionedArticle article;
  private final MentionIndex index;
  private final NameClusters names;
  private final ServedStates served;
  private final OfficeHosts hosts;
  private final Map<Mention, List<Referent>> meanings;
  private final List<TenureReader.OfficeReading> readings;

  /** Who holds which office of which state, as far as decided. */
  private final Map<List<Object>, Referent> holders = new HashMap<>();

  OfficeBodies(
      MentionedArticle article,
      MentionIndex index,
      NameClusters names,
      ServedStates served,
      OfficeHosts hosts,
      Map<Mention, List<Referent>> meanings,
      List<TenureReader.OfficeReading> readings) {
    this.article = article;
    this.index = index;
    this.names = names;
    this.served = served;
    this.hosts = hosts;
    this.meanings = meanings;
    this.readings = readings;
  }

  /** As told; else as told elsewhere for the same title; else by the tables; else at home. */
  @Nullable Referent of(Referent person, Referent.OfficeHeld office) {
    Referent of = find(person, office);
    if (of != null && !office.former()) {
      holders.putIfAbsent(List.of(office.title(), of), person);
    }
    return of;
  }

  private @Nullable Referent find(Referent person, Referent.OfficeHeld office) {
    return Stream.<Supplier<Optional<Referent>>>of(
            () -> Optional.ofNullable(office.of()),
            () -> elsewhere(person, office.title()),
            () ->
                isDescribed(office)
                    ? served.byTable(person, office.title()).or(() -> served.byTable(person))
                    : Optional.empty(),
            () -> Optional.ofNullable(office.whose()).flatMap(this::body),
            () -> served.byTable(person, office.title()),
            () -> served.of(person),
            () -> respective(office),
            () -> shared(office),
            () -> announced(office),
            () -> spokenOf(office),
            () -> atHome(person, office))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The title with where its holder is sent. */
  String title(Referent person, Referent.OfficeHeld office, @Nullable Referent of) {
    return hosts.title(person, office, of);
  }

  /** {@code his neighbours' minister}: the tables know better than a guess at what that means. */
  private static boolean isDescribed(Referent.OfficeHeld office) {
    Mention whose = office.whose();
    return whose != null && whose.kind() == MentionKind.NOMINAL && whose.type() == EntityType.STATE;
  }

  /** What {@code his}, {@code Petro's} or {@code the ministry} means: a person's is the state's. */
  private Optional<Referent> body(Mention whose) {
    List<Referent> meant = meanings.getOrDefault(whose, List.of());
    if (whose.type() == EntityType.PLACE) {
      return names.states().seat(whose.text()).map(names::withRecord);
    }
    return meant.size() == 1 && meant.get(0).isNamed()
        ? body(meant.get(0))
        : namesake(whose).or(() -> meant.stream().findFirst());
  }

  private Optional<Referent> body(Referent meant) {
    return switch (meant.type()) {
      case PERSON -> served.of(meant);
      case PLACE -> served.stateOf(meant);
      default -> Optional.of(meant);
    };
  }

  /** {@code the ministry}: the body named last before that ends in the same noun. */
  private Optional<Referent> namesake(Mention whose) {
    String noun = whose.text().toLowerCase(java.util.Locale.ROOT);
    Pattern same = Pattern.compile("(?:.* )?" + Pattern.quote(noun) + "(?: of .*)?");
    return whose.kind() != MentionKind.NOMINAL
        ? Optional.empty()
        : article.mentions().stream()
            .filter(m -> m.type() == EntityType.ORGANIZATION && m.kind() == MentionKind.NAMED)
            .filter(m -> m.span().begin() < whose.span().begin())
            .filter(m -> same.matcher(m.text().toLowerCase(java.util.Locale.ROOT)).matches())
            .reduce((first, second) -> second)
            .flatMap(names::of);
  }

  private static Optional<Referent> elsewhere(Referent person, String title) {
    return person.offices().stream()
        .filter(other -> other.of() != null && other.title().equals(title))
        .<Referent>map(other -> Objects.requireNonNull(other.of()))
        .findFirst();
  }

  /** {@code recalled its ambassador ... Ambassador X}: the office told before without a name. */
  private Optional<Referent> announced(Referent.OfficeHeld office) {
    List<Referent> owners =
        readings.stream()
            .filter(r -> r.holder() == null && r.office().title().equals(office.title()))
            .filter(r -> r.office().span().begin() < office.holder().span().begin())
            .flatMap(r -> owner(r).stream())
            .distinct()
            .toList();
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private Optional<Referent> owner(TenureReader.OfficeReading reading) {
    Mention of = reading.of() == null ? reading.possessor() : reading.of();
    return of == null ? Optional.empty() : names.of(of).or(() -> body(of));
  }

  /** {@code A and B met ... Foreign Ministers X and Y}: as many states as holders, in order. */
  private Optional<Referent> respective(Referent.OfficeHeld office) {
    List<Mention> holders = holdersBeside(office);
    int place = holders.indexOf(office.holder());
    if (holders.size() < 2 || place < 0) {
      return Optional.empty();
    }
    return article.mentions().stream()
        .filter(m -> m.type() == EntityType.STATE && m.kind() != MentionKind.PRONOUN)
        .filter(m -> m.span().begin() < office.holder().span().begin())
        .filter(m -> m.sentence() >= office.holder().sentence() - 2)
        .map(m -> index.listOf(m))
        .filter(list -> list.size() == holders.size())
        .reduce((first, second) -> second)
        .flatMap(list -> names.of(list.get(place)));
  }

  /** {@code Kenya's minister X and chargé d'affaires Y}: of one state. */
  private Optional<Referent> shared(Referent.OfficeHeld office) {
    List<Mention> holders = holdersBeside(office);
    int place = holders.indexOf(office.holder());
    return place < 1
        ? Optional.empty()
        : names.of(holders.get(place - 1)).stream()
            .flatMap(person -> person.offices().stream())
            .filter(o -> !o.former() && o.holder().equals(holders.get(place - 1)))
            .flatMap(o -> Stream.ofNullable(o.of()))
            .filter(of -> of.type() == EntityType.STATE)
            .findFirst();
  }

  /** All whom one plural title names, or who stand in one list with a title each. */
  private List<Mention> holdersBeside(Referent.OfficeHeld office) {
    List<Mention> holders =
        readings.stream()
            .<Mention>flatMap(r -> Stream.ofNullable(r.holder()))
            .filter(m -> m.sentence() == office.holder().sentence())
            .distinct()
            .toList();
    int place = holders.indexOf(office.holder());
    if (place < 0) {
      return List.of();
    }
    int first = place;
    while (first > 0 && index.areListed(holders.get(first - 1), holders.get(first))) {
      first--;
    }
    int last = place;
    while (last + 1 < holders.size() && index.areListed(holders.get(last), holders.get(last + 1))) {
      last++;
    }
    return holders.subList(first, last + 1);
  }

  /** The body named last before an office that any body has, in the same or the last sentence. */
  private Optional<Referent> spokenOf(Referent.OfficeHeld office) {
    Mention holder = office.holder();
    return office.whose() != null || !OF_BODIES.matcher(office.title()).matches()
        ? Optional.empty()
        : article.mentions().stream()
            .filter(m -> m.kind() == MentionKind.NAMED && m.type() == EntityType.ORGANIZATION)
            .filter(m -> m.span().begin() < holder.span().begin())
            .filter(m -> m.sentence() >= holder.sentence() - 1)
            .reduce((first, second) -> second)
            .flatMap(names::of);
  }

  private Optional<Referent> atHome(Referent person, Referent.OfficeHeld office) {
    String title = office.title();
    boolean anyone = OF_VISITORS.matcher(title).matches() || OF_BODIES.matcher(title).matches();
    return anyone && !title.startsWith("Spokes")
        ? Optional.empty()
        : names
            .home()
            .at(office.holder().sentence())
            .flatMap(served::state)
            .filter(state -> office.former() || !isTaken(person, title, state));
  }

  /** Whether someone else holds it in that state. */
  private boolean isTaken(Referent person, String title, Referent state) {
    return OF_ONE.matcher(title).matches()
        && holders.getOrDefault(List.of(title, state), person) != person;
  }
}
