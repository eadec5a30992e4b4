package org.chancery.resolve;

import org.chancery.reference.NamedRecord;

/** What referents are called. */
final class Referents {
  private Referents() {}

  /** The tables' name where they know it, else the fullest of the article. */
  static String name(Referent referent) {
    NamedRecord record = referent.record();
    return record == null ? referent.fullName() : record.name();
  }
}
