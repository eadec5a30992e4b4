package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.Knowledge;
import org.chancery.build.GoldRun;
import org.chancery.link.LinkDecision;
import org.chancery.link.LinkDecisions;
import org.chancery.link.online.OpenEntity;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;
import org.chancery.review.LinkableEntities;
import org.chancery.review.LinkableEntity;
import org.chancery.review.OpenEntities;
import org.chancery.review.OpenLinks;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery link}: entities and their Wikidata items. */
@Command(
    name = "link",
    description = {
      "Lists the entities of the store with their Wikidata items, and for the others what the"
          + " linker considered and why.",
      "Decide with  chancery link review ; the next build honours the decisions."
    },
    subcommands = {LinkReviewCommand.class, LinkUndoCommand.class, LinkMergeCommand.class})
final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;

  @Option(names = "--open", description = "Only those with neither an item nor a decision.")
  private boolean open;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only entities of this type, one of: ${COMPLETION-CANDIDATES}.")
  private @Nullable EntityType type;

  @Option(
      names = "--calibration",
      paramLabel = "GOLD_DIR",
      description =
          "Instead, how often candidates of each score are right in articles that come with gold"
              + " facts.")
  private @Nullable Path gold;

  @Mixin private CandidatesOption candidates;

  @ArgGroup(exclusive = false, heading = "To seek items on other servers:%n")
  private @Nullable OnlineOptions online;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (gold != null) {
      new GoldRun(Knowledge.load(store.iris())).calibration(gold).print(out);
      out.flush();
      return ExitCode.DONE;
    }
    return online == null ? list(out) : search(online, out);
  }

  private int search(OnlineOptions options, PrintWriter out) {
    DecisionsOption.Read decided = decisions.read(store.folder());
    PrintWriter err = spec.commandLine().getErr();
    decided.problems().forEach(err::println);
    OnlineSearch search = new OnlineSearch(options.settings(store.folder()), out, err);
    List<OpenEntity> entities;
    try (Store opened = store.openExisting()) {
      entities =
          OpenEntities.of(opened, store.iris(), decided.decisions()).stream()
              .filter(entity -> type == null || entity.key().type() == type)
              .toList();
    }
    return options.dryRun()
        ? search.plan(entities)
        : search.run(entities, options, candidates.file(store.folder()));
  }

  private int list(PrintWriter out) {
    DecisionsOption.Read decided = decisions.read(store.folder());
    decided.problems().forEach(spec.commandLine().getErr()::println);
    try (Store opened = store.openExisting()) {
      List<LinkableEntity> all = LinkableEntities.of(opened, store.iris());
      List<LinkableEntity> shown = open ? OpenLinks.of(all, decided.decisions()) : all;
      shown.stream()
          .filter(entity -> type == null || entity.key().type() == type)
          .forEach(entity -> print(entity, decided.decisions(), out));
    }
    out.flush();
    return decided.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
  }

  private static void print(LinkableEntity entity, LinkDecisions decisions, PrintWriter out) {
    out.printf(
        "%s\t%s\t%d\t%s%n",
        entity.name(),
        entity.key().type().name().toLowerCase(Locale.ROOT),
        entity.contexts().size(),
        state(entity, decisions));
    for (Candidate candidate : entity.candidates()) {
      out.printf(
          Locale.ROOT, "\t%s\t%.2f\t%s%n", candidate.qid(), candidate.score(), candidate.reason());
    }
  }

  private static String state(LinkableEntity entity, LinkDecisions decisions) {
    Optional<LinkDecision> settled = decisions.settled(entity.key(), entity.article());
    String items = entity.items().isEmpty() ? "-" : String.join(" ", entity.items());
    return settled
        .map(
            decision ->
                decision.item().equals(items)
                    ? items + " (decided)"
                    : items + " (decided: " + word(decision) + "; build to honour it)")
        .orElse(items);
  }

  private static String word(LinkDecision decision) {
    return decision.item().isEmpty() ? "no item" : decision.item();
  }
}
