package org.chancery.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A progress bar on standard error, where that is a terminal. */
final class ConsoleProgress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  ConsoleProgress(String unit) {
    bar =
        System.console() == null
            ? null
            : new ProgressBarBuilder().setTaskName(unit).setInitialMax(-1).build();
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Prints a message of its own line. */
  void say(CommandSpec spec, String message) {
    spec.commandLine().getErr().println(message);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
