package org.chancery.resolve;

import java.util.List;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;

/**
 * People by their names: those of the reference tables, those of a Wikidata of the user's own. Safe
 * for several threads; asked the same, it answers the same.
 */
public interface PersonSource {
  /** Those who have exactly this name; it has two words or more. */
  List<KnownPerson> named(PersonName name);

  /** Those whose name is this one spelt otherwise, or with more or fewer words. */
  List<KnownPerson> variants(PersonName name);

  /** Those whose usual name ends in a word, folded; none where they are too many to tell. */
  List<KnownPerson> ofFamily(String familyName);

  /** What the source tells of a person, whichever source the record is from. */
  List<TenureRecord> tenures(PersonRecord person);

  /** Knows nobody. */
  static PersonSource none() {
    return new PersonSource() {
      @Override
      public List<KnownPerson> named(PersonName name) {
        return List.of();
      }

      @Override
      public List<KnownPerson> variants(PersonName name) {
        return List.of();
      }

      @Override
      public List<KnownPerson> ofFamily(String familyName) {
        return List.of();
      }

      @Override
      public List<TenureRecord> tenures(PersonRecord person) {
        return List.of();
      }
    };
  }
}
