package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How much of a file is read: a bar on standard error, where that is a terminal. */
final class DumpProgress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final @Nullable ProgressBar bar;

  DumpProgress(Path file, PrintWriter err) {
    this.err = err;
    this.bar =
        ConsoleProgress.isTerminal()
            ? new ProgressBarBuilder()
                .setTaskName("import")
                .setUnit(" MB", 1 << 20)
                .setInitialMax(size(file))
                .build()
            : null;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void at(long bytes, long lines) {
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d lines", lines));
    }
  }

  /** Prints a message on a line of its own. */
  void say(Object message) {
    err.println(bar == null ? message : CLEAR_LINE + message);
  }

  /** Takes the bar away, so that a last line can be printed. */
  void finish() {
    close();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
