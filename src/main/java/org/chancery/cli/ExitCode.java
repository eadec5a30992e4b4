package org.chancery.cli;

/** What the program ends with. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int SOME_INPUT_WAS_BAD = 65;

  private ExitCode() {}
}
