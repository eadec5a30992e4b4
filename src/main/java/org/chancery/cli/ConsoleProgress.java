package org.chancery.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal, and messages beside it. */
final class ConsoleProgress implements AutoCloseable {
  /** Set by the launcher: Java can tell of standard input and output only. */
  private static final String TERMINAL = "chancery.terminal";

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final @Nullable ProgressBar bar;

  ConsoleProgress(String unit, PrintWriter err) {
    this.err = err;
    this.bar =
        isTerminal() ? new ProgressBarBuilder().setTaskName(unit).setInitialMax(-1).build() : null;
  }

  /** Whether standard error is a terminal. */
  static boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Prints a message on a line of its own. */
  void say(Object message) {
    err.println(bar == null ? message : CLEAR_LINE + message);
  }

  /** Takes the bar away, so that a last line can be printed. */
  void finish() {
    if (bar != null) {
      bar.close();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
