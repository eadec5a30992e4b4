package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.chancery.Knowledge;
import org.chancery.annotate.LanguageModels;
import org.chancery.build.BuildReport;
import org.chancery.build.GraphBuild;
import org.chancery.link.DecidedLinks;
import org.chancery.link.FoundLinks;
import org.chancery.reference.ReferenceTables;
import org.chancery.store.Store;
import org.chancery.wikidata.OwnWikidata;
import org.chancery.wikidata.WikidataIndex;
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
      "An article that is in the store already is replaced when its file, the program or its data"
          + " have changed, and passed over otherwise."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .md) or folders with articles.")
  private List<Path> inputs;

  @Mixin private ThreadsOption threads;
  @Mixin private DecisionsOption decisions;
  @Mixin private WikidataOption wikidata;
  @Mixin private CandidatesOption candidates;

  @Option(
      names = "--prune",
      description = "Removes the articles that are in the store but not among the inputs.")
  private boolean prune;

  @Override
  public Integer call() {
    Optional<WikidataIndex> index = wikidata.open(store.folder());
    try {
      return build(index);
    } finally {
      index.ifPresent(WikidataIndex::close);
    }
  }

  private int build(Optional<WikidataIndex> index) {
    Stopwatch whole = new Stopwatch();
    DecisionsOption.Read decided = decisions.read(store.folder());
    CandidatesOption.Read found = candidates.read(store.folder());
    decided.problems().forEach(spec.commandLine().getErr()::println);
    found.problems().forEach(spec.commandLine().getErr()::println);
    ReferenceTables tables = ReferenceTables.load();
    Knowledge knowledge =
        Knowledge.load(
                store.iris(),
                tables,
                CompletableFuture.supplyAsync(LanguageModels::load),
                index.map(own -> OwnWikidata.of(own, tables)).orElse(OwnWikidata.none()))
            .with(
                new FoundLinks(found.candidates(), tables)
                    .then(new DecidedLinks(decided.decisions(), tables)));
    try (Store opened = Store.open(store.folder(), knowledge.background());
        ConsoleProgress progress = new ConsoleProgress("articles", spec.commandLine().getErr());
        GraphBuild build =
            new GraphBuild(knowledge, opened, threads.count(), progress::say, progress::step)) {
      Stopwatch reading = new Stopwatch();
      BuildReport report = build.build(inputs);
      double rate = report.read() / reading.seconds();
      if (prune && !build.prune()) {
        progress.say("nothing is pruned, since some of the input could not be read");
      }
      opened.dataset();
      progress.finish();
      progress.say(BuildSummary.of(report, whole.seconds(), rate));
      return report.problems() + decided.problems().size() + found.problems().size() == 0
          ? ExitCode.DONE
          : ExitCode.SOME_INPUT_WAS_BAD;
    }
  }
}
