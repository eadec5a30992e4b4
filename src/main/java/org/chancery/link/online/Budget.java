package org.chancery.link.online;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How many requests a run may send, and for how long. */
final class Budget {
  private final InstantSource clock;
  private final Instant end;
  private final int most;
  private int sent;

  Budget(int most, Duration time, InstantSource clock) {
    this.most = most;
    this.clock = clock;
    this.end = clock.instant().plus(time);
  }

  int sent() {
    return sent;
  }

  /**
   * Takes a request off it.
   *
   * @throws Unanswered when nothing is left
   */
  void spend() throws Unanswered {
    if (sent >= most) {
      throw Unanswered.andNoMore("the budget of " + most + " requests is spent");
    }
    if (left().isNegative()) {
      throw Unanswered.andNoMore("the time is spent");
    }
    sent++;
  }

  Duration left() {
    return Duration.between(clock.instant(), end);
  }
}
