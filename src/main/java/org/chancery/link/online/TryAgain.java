package org.chancery.link.online;

import java.time.Duration;

/** A fault that may pass. */
final class TryAgain extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * A fault.
   *
   * @param after how long the server asks to wait; negative when it does not say
   */
  TryAgain(String message, Duration after) {
    super(message);
    this.after = after;
  }

  TryAgain(String message, Throwable cause) {
    super(message, cause);
    this.after = Duration.ofNanos(-1);
  }

  Duration after() {
    return after;
  }
}
