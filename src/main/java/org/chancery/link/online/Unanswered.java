package org.chancery.link.online;

import org.jspecify.annotations.Nullable;

/** A question to another server has no answer, after all retries; its message says why. */
public final class Unanswered extends Exception {
  private static final long serialVersionUID = 1L;

  private final Scope scope;

  private enum Scope {
    QUESTION,
    SERVER,
    RUN
  }

  private Unanswered(String message, @Nullable Throwable cause, Scope scope) {
    super(message, cause);
    this.scope = scope;
  }

  static Unanswered because(String message) {
    return new Unanswered(message, null, Scope.QUESTION);
  }

  static Unanswered because(String message, Throwable cause) {
    return new Unanswered(message, cause, Scope.QUESTION);
  }

  /** Further questions to the same server would have no answer either. */
  static Unanswered ofServer(String message, Throwable cause) {
    return new Unanswered(message, cause, Scope.SERVER);
  }

  /** Further questions would have no answer either. */
  static Unanswered andNoMore(String message) {
    return new Unanswered(message, null, Scope.RUN);
  }

  /** Whether it has nothing to do with what was asked. */
  boolean isOfServer() {
    return scope != Scope.QUESTION;
  }

  /** Whether it is of no use to ask anything else. */
  boolean isLast() {
    return scope == Scope.RUN;
  }
}
