package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.MentionedArticle;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/** Whose an office is where its words leave it open, and where an ambassador is sent. */
final class OfficeBodies {
  /**
   * Visitors have these titles, too, and bodies of all kinds: they say nothing of whose they are.
   */
  private static final Pattern OF_ANYONE =
      Pattern.compile(
          "(?:Ambassador|Counsellor|High |Permanent|Charg|Consul|Represent|Member|Diplomat|Special|Envoy|Adviser|Senior|Leader|Head|Lawyer|Professor"
              + "|Director|Spokes|Chair|Secretary General|Chief|General|Admiral|Commander).*");

  private final MentionedArticle article;
  private final MentionIndex index;
  private final NameClusters names;
  private final PersonLinker linker;
  private final Map<Referent, PersonRecord> links;
  private final Map<Mention, List<Referent>> meanings;

  OfficeBodies(
      MentionedArticle article,
      MentionIndex index,
      NameClusters names,
      PersonLinker linker,
      Map<Referent, PersonRecord> links,
      Map<Mention, List<Referent>> meanings) {
    this.article = article;
    this.index = index;
    this.names = names;
    this.linker = linker;
    this.links = links;
    this.meanings = meanings;
  }

  /** As told; else as told elsewhere for the same title; else by the tables; else at home. */
  @Nullable Referent of(Referent person, Referent.OfficeHeld office) {
    return Stream.<java.util.function.Supplier<Optional<Referent>>>of(
            () -> Optional.ofNullable(office.of()),
            () -> elsewhere(person, office.title()),
            () ->
                isDescribed(office)
                    ? byTable(person, office.title()).or(() -> byTable(person))
                    : Optional.empty(),
            () -> Optional.ofNullable(office.whose()).flatMap(this::body),
            () -> byTable(person, office.title()),
            () -> served(person),
            () -> atHome(office.title()))
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** {@code his neighbours' minister}: the tables know better than a guess at what that means. */
  private static boolean isDescribed(Referent.OfficeHeld office) {
    Mention whose = office.whose();
    return whose != null && whose.kind() == MentionKind.NOMINAL && whose.type() == EntityType.STATE;
  }

  /** What {@code his}, {@code Petro's} or {@code the ministry} means: a person's is the state's. */
  private Optional<Referent> body(Mention whose) {
    List<Referent> meant = meanings.getOrDefault(whose, List.of());
    return meant.size() == 1 && meant.get(0).isNamed()
        ? body(meant.get(0))
        : namesake(whose).or(() -> meant.stream().findFirst());
  }

  /** {@code the ministry}: the body named last before that ends in the same noun. */
  private Optional<Referent> namesake(Mention whose) {
    String noun = whose.text().toLowerCase(Locale.ROOT);
    return whose.kind() != MentionKind.NOMINAL
        ? Optional.empty()
        : article.mentions().stream()
            .filter(m -> m.type() == EntityType.ORGANIZATION && m.kind() == MentionKind.NAMED)
            .filter(m -> m.span().begin() < whose.span().begin())
            .filter(
                m ->
                    m.text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:.* )?" + Pattern.quote(noun) + "(?: of .*)?"))
            .reduce((first, second) -> second)
            .flatMap(names::of);
  }

  private Optional<Referent> body(Referent meant) {
    return meant.type() == EntityType.PERSON ? served(meant) : Optional.of(meant);
  }

  private static Optional<Referent> elsewhere(Referent person, String title) {
    return person.offices().stream()
        .filter(other -> other.of() != null && other.title().equals(title))
        .<Referent>map(other -> Objects.requireNonNull(other.of()))
        .findFirst();
  }

  /** The state that a person speaks for, by any office, by the words before the name, by tables. */
  private Optional<Referent> served(Referent person) {
    return person.offices().stream()
        .filter(office -> office.of() != null && office.of().type() == EntityType.STATE)
        .<Referent>map(office -> Objects.requireNonNull(office.of()))
        .findFirst()
        .or(() -> person.mentions().stream().flatMap(m -> stateBefore(m).stream()).findFirst())
        .or(() -> byTable(person));
  }

  private Optional<Referent> byTable(Referent person) {
    return Optional.ofNullable(links.get(person)).map(PersonRecord::state).flatMap(this::state);
  }

  /** {@code Fiji's X}; {@code Riyadh was represented by Minister X, Beijing by Minister Y}. */
  private Optional<Referent> stateBefore(Mention person) {
    int i = person.firstToken();
    var sentence = index.sentence(person.sentence());
    Optional<Mention> owner =
        index.endingAt(person.sentence(), OfficeWords.isPossessive(sentence, i - 1) ? i - 1 : i);
    if (owner.isEmpty()) {
      owner = represented(person);
    }
    return owner
        .filter(m -> m.type() == EntityType.STATE || m.type() == EntityType.PLACE)
        .flatMap(names::of)
        .flatMap(this::stateOf);
  }

  /** Whom a verb says that a person represents. */
  private Optional<Mention> represented(Mention person) {
    var sentence = index.sentence(person.sentence());
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

  private Optional<Referent> byTable(Referent person, String title) {
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

  private Optional<Referent> state(String id) {
    return names.states().withId(id).map(names::withRecord);
  }

  private Optional<Referent> atHome(String title) {
    return OF_ANYONE.matcher(title).matches() ? Optional.empty() : home().flatMap(this::state);
  }

  /** The one state of the dateline's cities that the article names, too. */
  private Optional<String> home() {
    List<String> states =
        article.mentions().stream()
            .filter(m -> index.sentence(m.sentence()).block() == Block.Kind.DATELINE)
            .flatMap(m -> names.of(m).stream())
            .map(Referent::record)
            .filter(PlaceRecord.class::isInstance)
            .map(place -> ((PlaceRecord) place).state())
            .filter(names.states()::isNamed)
            .distinct()
            .toList();
    return states.size() == 1
        ? Optional.of(states.get(0))
        : states.isEmpty() ? leading() : Optional.empty();
  }

  /** Without a dateline: the state named clearly more often than any other. */
  private Optional<String> leading() {
    List<Referent> states =
        names.referents().stream()
            .filter(r -> r.type() == EntityType.STATE && r.record() != null)
            .sorted(Comparator.comparingInt((Referent r) -> -r.mentions().size()))
            .toList();
    boolean clear =
        states.size() == 1
            || states.size() > 1
                && states.get(0).mentions().size() > states.get(1).mentions().size() + 1;
    return clear
        ? Optional.of(Objects.requireNonNull(states.get(0).record()).id())
        : Optional.empty();
  }

  /**
   * The title with where its holder is sent, where only the sentence tells it: {@code Madrid
   * summoned Israel's ambassador}.
   */
  String title(Referent person, Referent.OfficeHeld office, @Nullable Referent of) {
    boolean open = office.title().matches("(?:[A-Z][a-z]+ )*Ambassador");
    if (!open || of == null || of.type() != EntityType.STATE) {
      return office.title();
    }
    return host(person, office.holder(), of)
        .map(state -> office.title() + " to " + Referents.name(state))
        .orElse(office.title());
  }

  /** The one other state of the sentence, by name, by its capital or by whom it sent; else home. */
  private Optional<Referent> host(Referent person, Mention holder, Referent of) {
    List<Referent> others =
        index.in(holder.sentence()).stream()
            .flatMap(m -> meanings.getOrDefault(m, List.of()).stream())
            .filter(r -> r != person)
            .flatMap(r -> stateOf(r).stream())
            .filter(state -> state != of)
            .distinct()
            .toList();
    return others.size() == 1
        ? Optional.of(others.get(0))
        : others.isEmpty()
            ? home().flatMap(this::state).filter(state -> state != of)
            : Optional.empty();
  }

  private Optional<Referent> stateOf(Referent referent) {
    return switch (referent.type()) {
      case STATE -> Optional.of(referent);
      case PERSON -> served(referent);
      case PLACE ->
          referent.record() instanceof PlaceRecord place && place.kind().equals("capital")
              ? state(place.state())
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
