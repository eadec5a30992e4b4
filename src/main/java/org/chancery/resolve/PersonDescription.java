package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.mention.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What the article says of a person, made ready to be compared with many records.
 *
 * @param told whether it says which state an office is of
 * @param of ids of the bodies whose offices they are
 * @param states whether it names the state of an id
 * @param day of publication in ISO 8601, null when unknown
 */
record PersonDescription(
    boolean told,
    Set<String> of,
    List<ComparedTitle> titles,
    Predicate<String> states,
    @Nullable String day) {
  static PersonDescription of(Referent person, StateNames states, @Nullable LocalDate date) {
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
    return new PersonDescription(told, of, titles, states::isNamed, day(date));
  }

  static PersonDescription of(PersonEvidence evidence) {
    Set<String> of = new LinkedHashSet<>();
    evidence.offices().forEach(office -> of.add(office.of()));
    return new PersonDescription(
        evidence.offices().stream().anyMatch(PersonEvidence.Office::ofState),
        of,
        evidence.offices().stream().map(office -> ComparedTitle.of(office.title())).toList(),
        evidence.states()::contains,
        day(evidence.date()));
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  boolean names(Set<String> served) {
    return served.stream().anyMatch(states);
  }
}
