package org.chancery.link.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2025-12-08T10:00:00Z");

  @Test
  void readsSecondsAndDates() {
    assertThat(RetryAfter.of("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Mon, 08 Dec 2025 10:00:30 GMT", NOW))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(RetryAfter.of("Mon, 08 Dec 2025 09:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
  }

  @Test
  void takesWhatIsNeitherAsSaidByNobody() {
    assertThat(RetryAfter.of("soon", NOW)).isNegative();
    assertThat(RetryAfter.of("-5", NOW)).isNegative();
    assertThat(RetryAfter.of("99999999999999999999", NOW)).isNegative();
    assertThat(RetryAfter.of("", NOW)).isNegative();
  }
}
