package org.chancery.link.online;

/** A question to another server has no answer, after all retries; its message says why. */
public final class Unanswered extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean last;

  private Unanswered(String message, Throwable cause, boolean last) {
    super(message, cause);
    this.last = last;
  }

  static Unanswered because(String message) {
    return new Unanswered(message, null, false);
  }

  static Unanswered because(String message, Throwable cause) {
    return new Unanswered(message, cause, false);
  }

  /** Further questions would have no answer either. */
  static Unanswered andNoMore(String message) {
    return new Unanswered(message, null, true);
  }

  /** Whether it is of no use to ask anything else. */
  boolean isLast() {
    return last;
  }
}
