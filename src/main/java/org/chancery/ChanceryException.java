package org.chancery;

/** What ends a run: its message tells a user what to mend, its cause tells a developer why. */
public final class ChanceryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ChanceryException(String message) {
    super(message);
  }

  public ChanceryException(String message, Throwable cause) {
    super(message, cause);
  }
}
