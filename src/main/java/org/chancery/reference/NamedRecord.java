package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing of the reference tables that has names. */
public sealed interface NamedRecord
    permits StateRecord,
        OrganisationRecord,
        MechanismRecord,
        ProjectRecord,
        PlaceRecord,
        BuildingRecord,
        PersonRecord {
  /** Its key in the tables. */
  String id();

  /** Its Wikidata item, null where no trusted source has one. */
  @Nullable String qid();

  /** The usual name. */
  String name();

  /** All names, the usual one first. */
  List<String> names();
}
