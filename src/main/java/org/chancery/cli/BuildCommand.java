package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.Knowledge;
import org.chancery.build.BuildReport;
import org.chancery.build.GraphBuild;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery build}: articles into a store. */
@Command(
    name = "build",
    description = {
      "Reads articles into a store.",
      "An article that is in the store already is replaced when its file, the program or its data have"
          + " changed, and passed over otherwise."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .md) or folders with articles.")
  private List<Path> inputs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read articles (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    Knowledge knowledge = Knowledge.load(store.iris());
    try (Store opened = Store.open(store.folder(), knowledge.background());
        ConsoleProgress progress = new ConsoleProgress("articles");
        GraphBuild build =
            new GraphBuild(
                knowledge,
                opened,
                Math.max(1, threads),
                p -> progress.say(spec, p.toString()),
                progress::step)) {
      BuildReport report = build.build(inputs);
      opened.dataset();
      progress.close();
      spec.commandLine().getErr().println(summary(report, System.nanoTime() - begin));
      return report.problems() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
    }
  }

  private static String summary(BuildReport report, long nanos) {
    return String.format(
        java.util.Locale.ROOT,
        "%d articles read, %d unchanged, %d problems; %d events, %d relations; %.1f s",
        report.added(),
        report.unchanged(),
        report.problems(),
        report.events(),
        report.claims(),
        nanos / 1e9);
  }
}
