package org.chancery.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;

/**
 * All that a person held, made ready to be compared.
 *
 * @param states ids of the states served
 * @param titles of the offices, each once
 */
record Career(Set<String> states, List<ComparedTitle> titles, List<Term> terms) {
  /** An office for a time; the dates are whole days, months or years, empty where unknown. */
  record Term(String title, String state, String start, String end) {
    /** Dates are compared as far as they tell. */
    boolean spans(String day) {
      boolean begun = !start.isEmpty() && day.compareTo(start) >= 0;
      boolean over =
          !end.isEmpty()
              && day.substring(0, Math.min(day.length(), end.length())).compareTo(end) > 0;
      return begun && !over;
    }
  }

  static Career of(PersonRecord person, List<TenureRecord> tenures) {
    List<Term> terms =
        Stream.concat(
                Stream.of(new Term(person.office(), person.state(), person.start(), person.end())),
                tenures.stream().map(t -> new Term(t.office(), t.state(), t.start(), t.end())))
            .toList();
    Set<String> states = new LinkedHashSet<>();
    terms.forEach(term -> states.add(term.state()));
    states.remove("");
    return new Career(
        states, terms.stream().map(Term::title).distinct().map(ComparedTitle::of).toList(), terms);
  }

  /** Whether one of the offices may be called by one of these titles. */
  boolean hasOffice(List<ComparedTitle> called) {
    for (ComparedTitle title : called) {
      for (ComparedTitle office : titles) {
        if (title.mayMean(office)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether an office is known to be held.
   *
   * @param day in ISO 8601
   */
  boolean isInOffice(String day) {
    return terms.stream().anyMatch(term -> term.spans(day));
  }

  /** The titles by which a state is served on a day, those that are empty left out. */
  List<String> titlesAt(String state, LocalDate date) {
    String day = date.toString();
    return terms.stream()
        .filter(term -> term.state().equals(state) && term.spans(day))
        .map(Term::title)
        .filter(title -> !title.isEmpty())
        .toList();
  }
}
