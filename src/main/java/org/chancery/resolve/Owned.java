package org.chancery.resolve;

import java.util.Locale;
import org.chancery.reference.StateRecord;

/** Whether a body's name says that it is a state's. */
final class Owned {
  private Owned() {}

  static boolean isNamedAfter(Referent body, Referent owner) {
    if (owner.record() instanceof StateRecord state) {
      return body.names().stream()
          .anyMatch(
              name ->
                  name.contains(state.name())
                      || state.demonyms().stream().anyMatch(name::contains));
    }
    String ownerName = owner.fullName().toLowerCase(Locale.ROOT);
    return body.names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(ownerName));
  }
}
