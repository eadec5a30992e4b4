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
  private record Found(PersonScore.Likeness likeness, Set<PersonRecord> people) {}

  /** The likeliest, best first. */
  List<Scored> candidates(Referent person, StateNames states, @Nullable LocalDate date) {
    Found found = find(person);
    if (found.people().isEmpty()) {
      return List.of();
    }
    Collection<PersonRecord> people =
        date == null ? found.people() : ofTheTime(found.people(), date);
    PersonDescription told = PersonDescription.of(person, states, date);
    List<Scored> scored = new ArrayList<>();
    for (PersonRecord record : people) {
      PersonScore score = PersonScore.of(told, career(record), found.likeness(), people.size());
      Scored each = new Scored(record, score.score(), score.reason());
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
      return new Found(PersonScore.Likeness.FAMILY_NAME, all(names, this::ofFamily));
    }
    Set<PersonRecord> same = all(full, this::named);
    return same.isEmpty()
        ? new Found(PersonScore.Likeness.VARIANT, all(full, this::variants))
        : new Found(PersonScore.Likeness.SAME, same);
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
    double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
    return !candidates.isEmpty() && PersonScore.links(candidates.get(0).score(), next)
        ? candidates.get(0).person()
        : null;
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
