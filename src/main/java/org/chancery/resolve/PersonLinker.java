package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chancery.mention.EntityType;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides which known person a person of an article is, by name, state, office and date; it
 * abstains rather than guesses. Shared by all threads.
 *
 * <p>Scores are sums of what speaks for and against, cut to 0..1; a link needs {@link #ACCEPT} and
 * a lead of {@link #LEAD} over the next candidate.
 */
final class PersonLinker {
  static final double ACCEPT = 0.8;
  static final double LEAD = 0.1;
  private static final double ROUNDING = 1e-9;
  private static final double WORTH_KEEPING = 0.2;
  private static final int MOST_CANDIDATES = 3;

  /** So many years after a death people are still in the news as if they had just died. */
  private static final int LATE = 2;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.person().id());

  private final TablePeople tables;
  private final PersonSource others;

  /** Of people of the tables, so it has an end; those of other sources are made when needed. */
  private final Map<PersonRecord, Career> careers = new ConcurrentHashMap<>();

  /**
   * @param others whom the linker knows beside the tables; the same scores hold for them
   */
  PersonLinker(NameTables names, PersonSource others) {
    this.tables = new TablePeople(names);
    this.others = others;
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

  /** Records of one likeness. */
  private record Found(Likeness likeness, Set<PersonRecord> people) {}

  /** The likeliest, best first. */
  List<Scored> candidates(Referent person, StateNames states, @Nullable LocalDate date) {
    Found found = find(person);
    if (found.people().isEmpty()) {
      return List.of();
    }
    Collection<PersonRecord> people =
        date == null ? found.people() : ofTheTime(found.people(), date);
    double weight = found.likeness().weight(people.size());
    Description told = Description.of(person, states, date);
    List<Scored> scored = new ArrayList<>();
    for (PersonRecord record : people) {
      Scored each = score(record, told, weight, found.likeness().reason);
      if (each.score() > WORTH_KEEPING) {
        scored.add(each);
      }
    }
    scored.sort(BEST_FIRST);
    return scored.size() <= MOST_CANDIDATES ? scored : scored.subList(0, MOST_CANDIDATES);
  }

  /** Who was long dead is meant only where nobody else has the name. */
  private static Collection<PersonRecord> ofTheTime(Set<PersonRecord> people, LocalDate date) {
    String longAgo = date.minusYears(LATE).toString();
    List<PersonRecord> left =
        people.stream().filter(p -> p.died().isEmpty() || p.died().compareTo(longAgo) > 0).toList();
    return left.isEmpty() ? people : left;
  }

  private Found find(Referent person) {
    List<PersonName> names = new ArrayList<>(2);
    List<PersonName> full = new ArrayList<>(2);
    for (String written : person.names()) {
      PersonName name = PersonName.of(written);
      names.add(name);
      if (name.isFull()) {
        full.add(name);
      }
    }
    if (full.isEmpty()) {
      return new Found(Likeness.FAMILY_NAME, all(names, this::ofFamily));
    }
    Set<PersonRecord> same = all(full, this::named);
    return same.isEmpty()
        ? new Found(Likeness.VARIANT, all(full, this::variants))
        : new Found(Likeness.SAME, same);
  }

  private static Set<PersonRecord> all(
      List<PersonName> names, Function<PersonName, List<PersonRecord>> finding) {
    if (names.size() == 1) {
      List<PersonRecord> found = finding.apply(names.get(0));
      return found.isEmpty() ? Set.of() : new LinkedHashSet<>(found);
    }
    Set<PersonRecord> found = new LinkedHashSet<>();
    names.forEach(name -> found.addAll(finding.apply(name)));
    return found;
  }

  private List<PersonRecord> named(PersonName name) {
    return both(tables.named(name), others.named(name));
  }

  private List<PersonRecord> variants(PersonName name) {
    return both(tables.variants(name), others.variants(name));
  }

  private List<PersonRecord> ofFamily(PersonName name) {
    if (name.words().isEmpty()) {
      return List.of();
    }
    String familyName = name.words().get(name.words().size() - 1);
    return both(tables.ofFamily(familyName), others.ofFamily(familyName));
  }

  /** Whom both know is one person: the one of the tables. */
  private List<PersonRecord> both(List<PersonRecord> known, List<PersonRecord> more) {
    if (more.isEmpty()) {
      return known;
    }
    Set<PersonRecord> all = new LinkedHashSet<>(known);
    more.forEach(person -> all.add(inTables(person).orElse(person)));
    return List.copyOf(all);
  }

  private Optional<PersonRecord> inTables(PersonRecord person) {
    return person.qid() == null ? Optional.empty() : tables.withItem(person.qid());
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

  /**
   * What the article says of a person, made ready to be compared with many records.
   *
   * @param told whether it says which state an office is of
   * @param of ids of the bodies whose offices they are
   * @param day of publication in ISO 8601, null when unknown
   */
  private record Description(
      boolean told,
      Set<String> of,
      List<ComparedTitle> titles,
      StateNames states,
      @Nullable String day) {
    static Description of(Referent person, StateNames states, @Nullable LocalDate date) {
      boolean told = false;
      Set<String> of = new LinkedHashSet<>();
      List<ComparedTitle> titles = new ArrayList<>();
      for (Referent.OfficeHeld office : person.offices()) {
        titles.add(ComparedTitle.of(office.title()));
        Referent body = office.of();
        told |= body != null && body.type() == EntityType.STATE;
        if (body != null && body.record() != null) {
          of.add(body.record().id());
        }
      }
      return new Description(told, of, titles, states, date == null ? null : date.toString());
    }

    boolean names(Set<String> served) {
      return served.stream().anyMatch(states::isNamed);
    }
  }

  private Scored score(PersonRecord record, Description told, double weight, String likeness) {
    Career career = career(record);
    Set<String> served = career.states();
    StringBuilder reasons = new StringBuilder(likeness);
    double score = weight;
    boolean sameOffice = career.hasOffice(told.titles());
    if (served.stream().anyMatch(told.of()::contains)) {
      score += 0.25;
      reasons.append(", same state");
    } else if (told.told() && !served.isEmpty()) {
      score -= 0.4;
      reasons.append(", another state");
    } else if (told.names(served)) {
      score += 0.15;
      reasons.append(", state named");
    } else if (!served.isEmpty() && !sameOffice) {
      score -= 0.2;
      reasons.append(", state not named");
    }
    if (sameOffice) {
      score += 0.15;
      reasons.append(", same office");
    }
    if (told.day() != null && career.isInOffice(told.day())) {
      score += 0.15;
      reasons.append(", in office then");
    }
    return new Scored(record, score, reasons.toString());
  }

  private Career career(PersonRecord record) {
    Career known = careers.get(record);
    if (known != null) {
      return known;
    }
    Career career = Career.of(record, tenures(record));
    if (inTables(record).isPresent() || record.qid() == null) {
      careers.put(record, career);
    }
    return career;
  }

  List<TenureRecord> tenures(PersonRecord record) {
    List<TenureRecord> known = tables.tenures(record);
    List<TenureRecord> more = others.tenures(record);
    if (more.isEmpty()) {
      return known;
    }
    List<TenureRecord> all = new ArrayList<>(known);
    all.addAll(more);
    return all;
  }

  static boolean alike(String title, String office) {
    return ComparedTitle.of(title).mayMean(ComparedTitle.of(office));
  }

  /** The one person of that full name who serves a state. */
  Optional<PersonRecord> holder(String name, String state) {
    PersonName full = PersonName.of(name);
    List<PersonRecord> found =
        full.isFull()
            ? named(full).stream().filter(r -> career(r).states().contains(state)).toList()
            : List.of();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * By what title a person serves a state on a day.
   *
   * @param called what the text calls the office, maybe in general words: {@code leader}
   */
  Optional<String> titleAt(PersonRecord record, String state, String called, LocalDate date) {
    return career(record).titlesAt(state, date).stream()
        .filter(
            title ->
                alike(called, title) || Generals.isCalled(called.toLowerCase(Locale.ROOT), title))
        .findFirst()
        .map(title -> alike(called, title) ? called : title);
  }

  /** The times in which a person held an office so called, as far as their beginning is known. */
  List<Career.Term> terms(PersonRecord record, String title) {
    return career(record).terms().stream()
        .filter(term -> alike(title, term.title()) && !term.start().isEmpty())
        .toList();
  }

  /** The newest year in which the tables know of someone taking office. */
  int lastYear() {
    return tables.lastYear();
  }
}
