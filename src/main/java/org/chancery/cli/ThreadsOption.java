package org.chancery.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads read articles. The graph is the same for any number. */
final class ThreadsOption {
  private int count = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read articles (default: one a processor).")
  void set(int wanted) {
    if (wanted < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more: " + wanted);
    }
    count = wanted;
  }

  int count() {
    return count;
  }
}
