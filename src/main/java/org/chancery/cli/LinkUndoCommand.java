package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery link undo}: what was decided about a name turns out wrong. */
@Command(
    name = "undo",
    description = {
      "Takes back what was decided about a name, whoever decided it and whenever.",
      "The next build gives what the program finds by itself."
    })
final class LinkUndoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;

  @Parameters(paramLabel = "NAME", description = "As the list of decisions has it.")
  private String name;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Only of entities of this type (default: of all), one of: ${COMPLETION-CANDIDATES}.")
  private @Nullable EntityType type;

  @Option(
      names = "--article",
      paramLabel = "ID",
      defaultValue = "",
      description = "What holds for this article alone (default: what holds for all).")
  private String article;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DecisionFile file = decisions.file(store.folder());
    List<LinkDecision> undone = new ArrayList<>();
    for (EntityType each : type == null ? EntityType.values() : new EntityType[] {type}) {
      undone.addAll(file.undo(NameKey.of(each, name), article));
    }
    if (undone.isEmpty()) {
      throw new ChanceryException(file.path() + ": nothing is decided about " + name);
    }
    undone.forEach(
        each ->
            out.println(
                ("undone: " + each.name() + ", " + each.verdict() + " " + each.item()).strip()));
    out.flush();
    return ExitCode.DONE;
  }
}
