package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a person, as far as it bears on who that is.
 *
 * @param names as the article has them, short ones too
 * @param offices that the article gives the person
 * @param states ids of the states that the article names
 * @param date of the article, null when it tells none
 */
public record PersonEvidence(
    Set<String> names, List<Office> offices, Set<String> states, @Nullable LocalDate date) {
  /**
   * An office.
   *
   * @param title as the article has it
   * @param of id of the state or body whose office it is; empty when the tables do not know it
   * @param ofState whether it is a state's
   */
  public record Office(String title, String of, boolean ofState) {}

  public PersonEvidence {
    names = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(names));
    offices = List.copyOf(offices);
  }
}
