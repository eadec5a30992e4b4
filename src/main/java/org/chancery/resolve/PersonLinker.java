package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides which person of the tables a person of an article is, by name, state, office and date; it
 * abstains rather than guesses. Immutable, shared by all threads.
 *
 * <p>Scores are sums of what speaks for and against, cut to 0..1; a link needs {@link #ACCEPT} and
 * a lead of {@link #LEAD} over the next candidate.
 */
final class PersonLinker {
  static final double ACCEPT = 0.8;
  static final double LEAD = 0.1;
  private static final double ROUNDING = 1e-9;
  private static final int MOST_CANDIDATES = 3;

  private final NameTables names;
  private final Map<String, List<TenureRecord>> tenures = new HashMap<>();
  private final Map<String, List<PersonRecord>> byFamilyName = new HashMap<>();

  /**
   * Made beside other loading: it is asked only for names that are not in the tables as written.
   */
  private final CompletableFuture<SpellingIndex> spellings;

  PersonLinker(NameTables names) {
    this.names = names;
    this.spellings =
        CompletableFuture.supplyAsync(() -> new SpellingIndex(names.tables().people()));
    for (TenureRecord tenure : names.tables().tenures()) {
      tenures.computeIfAbsent(tenure.person(), key -> new ArrayList<>()).add(tenure);
    }
    for (PersonRecord person : names.tables().people()) {
      List<String> words = PersonNames.words(person.name());
      if (!words.isEmpty()) {
        byFamilyName
            .computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
            .add(person);
      }
    }
  }

  /** How a name of the text is like one of the tables; the weights were set on annotated news. */
  private enum Likeness {
    SAME("same full name", 0.7, 0.5),
    VARIANT("full name in another form", 0.65, 0.45),
    FAMILY_NAME("same family name", 0.3, 0.3);

    private final String reason;
    private final double alone;
    private final double amongSeveral;

    Likeness(String reason, double alone, double amongSeveral) {
      this.reason = reason;
      this.alone = alone;
      this.amongSeveral = amongSeveral;
    }

    double weight(int namesakes) {
      return namesakes == 1 ? alone : amongSeveral;
    }
  }

  /** A record, how well it fits, and why. */
  record Scored(PersonRecord person, double score, String reason) {}

  /** The likeliest, best first. */
  List<Scored> candidates(Referent person, StateNames states, @Nullable LocalDate date) {
    Set<PersonRecord> records = new LinkedHashSet<>();
    person.names().forEach(name -> records.addAll(fullName(name)));
    Likeness name = Likeness.SAME;
    if (records.isEmpty()) {
      person.names().stream()
          .filter(PersonLinker::isFull)
          .forEach(n -> records.addAll(spellings.join().variants(n)));
      name = Likeness.VARIANT;
    }
    if (records.isEmpty() && person.names().stream().noneMatch(PersonLinker::isFull)) {
      person.names().forEach(n -> records.addAll(familyName(n)));
      name = Likeness.FAMILY_NAME;
    }
    int namesakes = records.size();
    Likeness likeness = name;
    return records.stream()
        .map(record -> score(person, record, likeness, namesakes, states, date))
        .filter(scored -> scored.score() > 0.2)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.person().id()))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** The one to link to, if the best is good and clearly ahead. */
  static @Nullable PersonRecord accepted(List<Scored> candidates) {
    if (candidates.isEmpty() || candidates.get(0).score() < ACCEPT - ROUNDING) {
      return null;
    }
    boolean ahead =
        candidates.size() == 1
            || candidates.get(0).score() - candidates.get(1).score() >= LEAD - ROUNDING;
    return ahead ? candidates.get(0).person() : null;
  }

  private static boolean isFull(String name) {
    return PersonNames.words(name).size() > 1;
  }

  private List<PersonRecord> fullName(String name) {
    return isFull(name) ? names.people(name) : List.of();
  }

  private List<PersonRecord> familyName(String name) {
    List<String> words = PersonNames.words(name);
    return words.isEmpty()
        ? List.of()
        : byFamilyName.getOrDefault(words.get(words.size() - 1), List.of());
  }

  private Scored score(
      Referent person,
      PersonRecord record,
      Likeness name,
      int namesakes,
      StateNames states,
      @Nullable LocalDate date) {
    List<String> reasons = new ArrayList<>();
    double score = name.weight(namesakes);
    reasons.add(name.reason);
    Set<String> served = states(record);
    boolean told = person.offices().stream().anyMatch(office -> isOfState(office.of()));
    boolean sameOffice = sharesOffice(person, record);
    if (sharesState(person, served)) {
      score += 0.25;
      reasons.add("same state");
    } else if (told && !served.isEmpty()) {
      score -= 0.4;
      reasons.add("another state");
    } else if (served.stream().anyMatch(states::isNamed)) {
      score += 0.15;
      reasons.add("state named");
    } else if (!served.isEmpty() && !sameOffice) {
      score -= 0.2;
      reasons.add("state not named");
    }
    if (sameOffice) {
      score += 0.15;
      reasons.add("same office");
    }
    if (date != null && isInOffice(record, date)) {
      score += 0.15;
      reasons.add("in office then");
    }
    return new Scored(record, score, String.join(", ", reasons));
  }

  private static boolean isOfState(@Nullable Referent body) {
    return body != null && body.type() == org.chancery.mention.EntityType.STATE;
  }

  private Set<String> states(PersonRecord record) {
    Set<String> states = new LinkedHashSet<>();
    states.add(record.state());
    tenures(record).forEach(tenure -> states.add(tenure.state()));
    states.remove("");
    return states;
  }

  List<TenureRecord> tenures(PersonRecord record) {
    return tenures.getOrDefault(record.id(), List.of());
  }

  private static boolean sharesState(Referent person, Set<String> served) {
    return person.offices().stream()
        .map(Referent.OfficeHeld::of)
        .anyMatch(of -> of != null && of.record() != null && served.contains(of.record().id()));
  }

  private boolean sharesOffice(Referent person, PersonRecord record) {
    return person.offices().stream()
        .anyMatch(
            office ->
                alike(office.title(), record.office())
                    || tenures(record).stream()
                        .anyMatch(tenure -> alike(office.title(), tenure.office())));
  }

  static boolean alike(String title, String office) {
    String left = title.toLowerCase(Locale.ROOT).replace('-', ' ');
    String right = office.toLowerCase(Locale.ROOT).replace('-', ' ');
    return !right.isEmpty()
        && (right.contains(left) || left.contains(right) || words(left).equals(words(right)));
  }

  private static Set<String> words(String title) {
    Set<String> words =
        new LinkedHashSet<>(List.of(title.replace("minister of", "minister").split("[ ,]+")));
    words.removeAll(Set.of("of", "for", "the", "and", "affairs"));
    return words;
  }

  /** The one person of that full name who serves a state. */
  Optional<PersonRecord> holder(String name, String state) {
    List<PersonRecord> found =
        fullName(name).stream().filter(record -> states(record).contains(state)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * By what title a person serves a state on a day.
   *
   * @param called what the text calls the office, maybe in general words: {@code leader}
   */
  Optional<String> titleAt(PersonRecord record, String state, String called, LocalDate date) {
    List<String> titles = new ArrayList<>();
    if (record.state().equals(state) && spans(record.start(), record.end(), date)) {
      titles.add(record.office());
    }
    tenures(record).stream()
        .filter(t -> t.state().equals(state) && spans(t.start(), t.end(), date))
        .forEach(t -> titles.add(t.office()));
    return titles.stream()
        .filter(title -> !title.isEmpty())
        .filter(
            title ->
                alike(called, title) || Generals.isCalled(called.toLowerCase(Locale.ROOT), title))
        .findFirst()
        .map(title -> alike(called, title) ? called : title);
  }

  /** The times in which a person held an office so called, as far as their beginning is known. */
  List<Term> terms(PersonRecord record, String title) {
    List<Term> terms = new ArrayList<>();
    if (alike(title, record.office())) {
      terms.add(new Term(record.start(), record.end()));
    }
    tenures(record).stream()
        .filter(tenure -> alike(title, tenure.office()))
        .forEach(tenure -> terms.add(new Term(tenure.start(), tenure.end())));
    terms.removeIf(term -> term.start().isEmpty());
    return terms;
  }

  /**
   * A time in office.
   *
   * @param end empty where the tables know none
   */
  record Term(String start, String end) {
    boolean spans(LocalDate date) {
      return PersonLinker.spans(start, end, date);
    }
  }

  /** The newest year in which the tables know of someone taking office. */
  int lastYear() {
    return tenures.values().stream()
        .flatMap(List::stream)
        .map(TenureRecord::start)
        .filter(start -> start.matches("[0-9]{4}.*"))
        .mapToInt(start -> Integer.parseInt(start.substring(0, 4)))
        .max()
        .orElse(0);
  }

  private boolean isInOffice(PersonRecord record, LocalDate date) {
    return spans(record.start(), record.end(), date)
        || tenures(record).stream().anyMatch(t -> spans(t.start(), t.end(), date));
  }

  /** Dates of the tables are whole days, months or years; compared as far as they tell. */
  private static boolean spans(String start, String end, LocalDate date) {
    String day = date.toString();
    boolean begun = !start.isEmpty() && day.compareTo(start) >= 0;
    boolean over =
        !end.isEmpty() && day.substring(0, Math.min(day.length(), end.length())).compareTo(end) > 0;
    return begun && !over;
  }
}
