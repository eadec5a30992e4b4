package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides which known person a person of an article is, by name, state, office and date; it
 * abstains rather than guesses. Shared by all threads.
 *
 * <p>A link needs a {@link PersonScore} of {@link PersonScore#ACCEPT} and a lead of {@link
 * PersonScore#LEAD} over the next candidate.
 */
final class PersonLinker {
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

  /** A record, how well it fits, and why. */
  record Scored(PersonRecord person, double score, String reason) {}

  /** Records of one likeness. */
  private record Found(PersonScore.Likeness likeness, Collection<KnownPerson> people) {}

  /** The likeliest, best first. */
  List<Scored> candidates(Referent person, StateNames states, @Nullable LocalDate date) {
    Found found = find(person);
    if (found.people().isEmpty()) {
      return List.of();
    }
    Collection<KnownPerson> people =
        date == null ? found.people() : ofTheTime(found.people(), date);
    PersonDescription told = PersonDescription.of(person, states, date);
    List<Scored> scored = new ArrayList<>();
    for (KnownPerson known : people) {
      PersonScore score = PersonScore.of(told, career(known), found.likeness(), people.size());
      Scored each = new Scored(known.person(), score.score(), score.reason());
      if (each.score() > WORTH_KEEPING) {
        scored.add(each);
      }
    }
    scored.sort(BEST_FIRST);
    return scored.size() <= MOST_CANDIDATES ? scored : scored.subList(0, MOST_CANDIDATES);
  }

  /** Who was long dead is meant only where nobody else has the name. */
  private static Collection<KnownPerson> ofTheTime(Collection<KnownPerson> people, LocalDate date) {
    if (people.size() == 1) {
      return people;
    }
    String longAgo = date.minusYears(LATE).toString();
    List<KnownPerson> left =
        people.stream().filter(known -> !diedBefore(known.person(), longAgo)).toList();
    return left.isEmpty() ? people : left;
  }

  private static boolean diedBefore(PersonRecord person, String day) {
    return !person.died().isEmpty() && person.died().compareTo(day) <= 0;
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
      return new Found(PersonScore.Likeness.FAMILY_NAME, all(names, this::ofFamily));
    }
    Collection<KnownPerson> same = all(full, this::named);
    return same.isEmpty()
        ? new Found(PersonScore.Likeness.VARIANT, all(full, this::variants))
        : new Found(PersonScore.Likeness.SAME, same);
  }

  private static Collection<KnownPerson> all(
      List<PersonName> names, Function<PersonName, Collection<KnownPerson>> finding) {
    if (names.size() == 1) {
      return finding.apply(names.get(0));
    }
    Map<PersonRecord, KnownPerson> found = new LinkedHashMap<>();
    names.forEach(name -> finding.apply(name).forEach(each -> found.put(each.person(), each)));
    return found.values();
  }

  private Collection<KnownPerson> named(PersonName name) {
    return both(tables.named(name), others.named(name));
  }

  private Collection<KnownPerson> variants(PersonName name) {
    return both(tables.variants(name), others.variants(name));
  }

  private Collection<KnownPerson> ofFamily(PersonName name) {
    if (name.words().isEmpty()) {
      return List.of();
    }
    String familyName = name.words().get(name.words().size() - 1);
    return both(tables.ofFamily(familyName), others.ofFamily(familyName));
  }

  /** Whom both know is one person: the one of the tables, with what either tells. */
  private Collection<KnownPerson> both(List<KnownPerson> known, List<KnownPerson> more) {
    if (more.isEmpty() && known.size() < 2) {
      return known;
    }
    Map<PersonRecord, KnownPerson> all = new LinkedHashMap<>();
    known.forEach(each -> all.put(each.person(), each));
    for (KnownPerson each : more) {
      PersonRecord person = inTables(each.person()).orElse(each.person());
      all.put(person, new KnownPerson(person, each.tenures()));
    }
    return all.values();
  }

  private Optional<PersonRecord> inTables(PersonRecord person) {
    return person.qid() == null ? Optional.empty() : tables.withItem(person.qid());
  }

  /** The one to link to, if the best is good and clearly ahead. */
  static @Nullable PersonRecord accepted(List<Scored> candidates) {
    double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
    return !candidates.isEmpty() && PersonScore.links(candidates.get(0).score(), next)
        ? candidates.get(0).person()
        : null;
  }

  /**
   * Of somebody in the tables once for all; of others when needed, which is when they are found.
   */
  private Career career(KnownPerson known) {
    PersonRecord person = known.person();
    return isOfOthers(person)
        ? Career.of(person, known.tenures())
        : careers.computeIfAbsent(person, record -> Career.of(record, tenures(record)));
  }

  private boolean isOfOthers(PersonRecord person) {
    return person.qid() != null && tables.withItem(person.qid()).isEmpty();
  }

  private Career career(PersonRecord person) {
    return career(new KnownPerson(person, isOfOthers(person) ? tenures(person) : List.of()));
  }

  List<TenureRecord> tenures(PersonRecord record) {
    return new KnownPerson(record, tables.tenures(record)).with(others.tenures(record)).tenures();
  }

  static boolean alike(String title, String office) {
    return ComparedTitle.of(title).mayMean(ComparedTitle.of(office));
  }

  /** The one person of that full name who serves a state. */
  Optional<PersonRecord> holder(String name, String state) {
    PersonName full = PersonName.of(name);
    List<KnownPerson> found =
        full.isFull()
            ? named(full).stream().filter(each -> career(each).states().contains(state)).toList()
            : List.of();
    return found.size() == 1 ? Optional.of(found.get(0).person()) : Optional.empty();
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
