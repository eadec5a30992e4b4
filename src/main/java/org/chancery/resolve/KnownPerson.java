package org.chancery.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;

/**
 * Somebody whom a source knows, with all that was held.
 *
 * @param tenures in the order of the source
 */
public record KnownPerson(PersonRecord person, List<TenureRecord> tenures) {
  /** The same with what another source tells. */
  KnownPerson with(List<TenureRecord> more) {
    return more.isEmpty()
        ? this
        : new KnownPerson(person, Stream.concat(tenures.stream(), more.stream()).toList());
  }
}
