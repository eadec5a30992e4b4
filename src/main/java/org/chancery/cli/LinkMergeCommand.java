package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery link merge}: another person's decisions. */
@Command(
    name = "merge",
    description = {
      "Adds the decisions of another file.",
      "Where they contradict those that are here, these stay, and both are told."
    })
final class LinkMergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;

  @Parameters(paramLabel = "FILE", description = "Another person's link-decisions.tsv.")
  private Path other;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(other)) {
      throw new ChanceryException(other + ": no such file");
    }
    List<Problem> problems = new ArrayList<>();
    DecisionFile file = decisions.file(store.folder());
    List<LinkDecision> added = file.merge(new DecisionFile(other), problems::add);
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(err::println);
    err.printf("%d decisions added to %s%n", added.size(), file.path());
    err.flush();
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
  }
}
