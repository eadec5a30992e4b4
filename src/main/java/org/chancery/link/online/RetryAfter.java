package org.chancery.link.online;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header of that name: RFC 9110, 10.2.3. */
final class RetryAfter {
  /** No more digits than a long holds. */
  private static final String SECONDS = "[0-9]{1,9}";

  private RetryAfter() {}

  /**
   * How long to wait: seconds, or until an HTTP date; negative when it says neither.
   *
   * @param now by the clock of the server, which may not be that of this machine
   */
  static Duration of(String header, Instant now) {
    String value = header.strip();
    if (value.matches(SECONDS)) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    return date(value)
        .map(until -> until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO)
        .orElse(Duration.ofNanos(-1));
  }

  /** An HTTP date; empty where it is none, as if the header were not there. */
  static Optional<Instant> date(String value) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
