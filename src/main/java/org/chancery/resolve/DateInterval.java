package org.chancery.resolve;

import java.time.LocalDate;

/**
 * When something is said to be.
 *
 * @param earliest first possible day
 * @param latest last possible day, inclusive
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2)
 * @param how in words: {@code weekday before publication}
 */
public record DateInterval(LocalDate earliest, LocalDate latest, String edtf, String how) {
  public DateInterval {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "interval ends before it begins: " + earliest + "/" + latest);
    }
  }

  public boolean isOneDay() {
    return earliest.equals(latest);
  }
}
