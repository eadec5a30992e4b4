package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.mention.EntityType;
import org.chancery.reference.PersonRecord;
import org.jspecify.annotations.Nullable;

/**
 * {@code The presidents of A, B and C ... X, Y and Z}: an article that names offices and,
 * elsewhere, those who hold them leaves it to the reader to know who is who; the tables know.
 */
final class TableOffices {
  private final MentionIndex index;
  private final NameClusters names;
  private final PersonLinker linker;
  private final Map<Referent, PersonRecord> links;
  private final @Nullable LocalDate date;

  TableOffices(
      MentionIndex index,
      NameClusters names,
      PersonLinker linker,
      Map<Referent, PersonRecord> links,
      @Nullable LocalDate date) {
    this.index = index;
    this.names = names;
    this.linker = linker;
    this.links = links;
    this.date = date;
  }

  void read(List<TenureReader.OfficeReading> readings) {
    for (TenureReader.OfficeReading reading : readings) {
      if (reading.holder() == null && !reading.former() && date != null) {
        bodies(reading).forEach(body -> give(reading.office().title(), body));
      }
    }
  }

  /** The states told with the office, all of a list. */
  private List<Referent> bodies(TenureReader.OfficeReading reading) {
    return reading.of() == null
        ? List.of()
        : index.listOf(reading.of()).stream()
            .flatMap(mention -> names.of(mention).stream())
            .filter(referent -> referent.record() != null)
            .toList();
  }

  private void give(String title, Referent body) {
    for (Referent person : List.copyOf(names.referents())) {
      if (person.type() == EntityType.PERSON && person.isNamed() && isSilent(person)) {
        titleByTable(person, title, body)
            .ifPresent(
                found ->
                    person.addOffice(
                        new Referent.OfficeHeld(found, body, false, person.mentions().get(0))));
      }
    }
  }

  private static boolean isSilent(Referent person) {
    return person.offices().stream().allMatch(Referent.OfficeHeld::former);
  }

  private java.util.Optional<String> titleByTable(Referent person, String title, Referent body) {
    PersonRecord record = links.get(person);
    if (record == null) {
      record = linker.holder(person.fullName(), recordId(body)).orElse(null);
    }
    return record == null
        ? java.util.Optional.empty()
        : linker.titleAt(record, recordId(body), title, java.util.Objects.requireNonNull(date));
  }

  private static String recordId(Referent body) {
    return java.util.Objects.requireNonNull(body.record()).id();
  }
}
