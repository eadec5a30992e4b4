package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.link.DecisionFile;
import org.chancery.review.LinkableEntities;
import org.chancery.review.LinkableEntity;
import org.chancery.review.OpenLinks;
import org.chancery.review.ReviewSession;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery link review}: a person decides. */
@Command(
    name = "review",
    description = {
      "Asks about each entity that has neither an item nor a decision, those mentioned most first.",
      "Decisions are kept at once, in a text file that version control can merge."
    })
final class LinkReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    DecisionFile file = decisions.file(store.folder());
    DecisionsOption.Read decided = decisions.read(store.folder());
    decided.problems().forEach(spec.commandLine().getErr()::println);
    List<LinkableEntity> open;
    try (Store opened = store.openExisting()) {
      open = OpenLinks.of(LinkableEntities.of(opened, store.iris()), decided.decisions());
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int kept = new ReviewSession(file, in, out).review(open);
    out.println(kept + " decisions kept in " + file.path() + "; the next build honours them");
    out.flush();
    return ExitCode.DONE;
  }
}
