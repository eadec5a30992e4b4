package org.chancery.link.online;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The header of that name: RFC 9110, 10.2.3. */
final class RetryAfter {
  /** No more digits than a long holds. */
  private static final String SECONDS = "[0-9]{1,9}";

  private RetryAfter() {}

  /** How long to wait: seconds, or until an HTTP date; negative when it says neither. */
  static Duration of(String header, Instant now) {
    String value = header.strip();
    if (value.matches(SECONDS)) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ofNanos(-1); // as if it were not there
    }
  }
}
