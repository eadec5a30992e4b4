package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.annotate.LanguageModels;
import org.chancery.build.BuildReport;
import org.chancery.build.GraphBuild;
import org.chancery.graph.Iris;
import org.chancery.query.QueryLibrary;
import org.chancery.query.QueryRun;
import org.chancery.query.ResultFormat;
import org.chancery.query.StoredQuery;
import org.chancery.reference.ReferenceTables;
import org.chancery.review.LinkReview;
import org.chancery.serve.Limits;
import org.chancery.serve.ServerOptions;
import org.chancery.serve.SparqlServer;
import org.chancery.store.Store;
import org.chancery.wikidata.OwnWikidata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery demo}: the whole way, from the seeds' news to a served graph. */
@Command(
    name = "demo",
    description =
        "Builds the graph of the articles in seeds/news, serves it, and asks it three things.")
final class DemoCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS =
      List.of("who-met-whom", "offices-at-a-date", "who-did-what-to-whom");

  @Spec private CommandSpec spec;
  @Mixin private PortOption port;
  @Mixin private WikidataOption wikidata;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Folder of articles (default: seeds/news of the project).")
  private @Nullable Path seeds;

  @Option(names = "--once", description = "Stops when the questions are answered.")
  private boolean once;

  @Override
  public Integer call() throws IOException {
    Path news = seeds != null ? seeds : ProjectFolder.of("seeds/news");
    try (ClosedAtExit closing = new ClosedAtExit()) {
      TemporaryFolder folder = closing.add(TemporaryFolder.create("chancery-demo"));
      CompletableFuture<LanguageModels> models =
          CompletableFuture.supplyAsync(LanguageModels::load);
      ReferenceTables tables = ReferenceTables.load();
      CompletableFuture<Store> opened =
          CompletableFuture.supplyAsync(() -> open(folder.path(), tables));
      Knowledge knowledge =
          Knowledge.load(Iris.standard(), tables, models, ownWikidata(tables, closing));
      Store store = closing.add(opened.join());
      BuildReport report = build(knowledge, store, news);
      SparqlServer server = closing.add(serve(store));
      tell(report, server, news, store);
      if (!once) {
        server.join();
      }
      return ExitCode.DONE;
    }
  }

  private OwnWikidata ownWikidata(ReferenceTables tables, ClosedAtExit closing) {
    return wikidata
        .open()
        .map(index -> OwnWikidata.of(closing.add(index), tables))
        .orElse(OwnWikidata.none());
  }

  /** The index of the background graph takes a second: it is made while the models are loaded. */
  private static Store open(Path folder, ReferenceTables tables) {
    Store store = Store.open(folder, Knowledge.background(tables, Iris.standard()));
    store.dataset();
    return store;
  }

  private BuildReport build(Knowledge knowledge, Store store, Path news) {
    int threads = Runtime.getRuntime().availableProcessors();
    PrintWriter err = spec.commandLine().getErr();
    try (GraphBuild build = new GraphBuild(knowledge, store, threads, err::println, () -> {})) {
      BuildReport report = build.build(List.of(news));
      if (report.read() == 0) {
        throw new ChanceryException(news + ": no article was read");
      }
      return report;
    }
  }

  private SparqlServer serve(Store store) {
    int free = port.wantedOrFree(spec.commandLine().getErr());
    return SparqlServer.start(
        store.dataset(),
        ServerOptions.loopback(free, Limits.usual()).with(LinkReview.of(store, Iris.standard())));
  }

  private void tell(BuildReport report, SparqlServer server, Path news, Store store)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d articles of %s: %d events, %d relations.%n",
        report.read(), news, report.contents().events(), report.contents().relations());
    out.println(
        "The graph is at " + server.address() + " (SPARQL: " + server.address() + "sparql)");
    out.flush();
    QueryLibrary library = QueryLibrary.load();
    QueryRun run = new QueryRun(store.dataset());
    for (String name : QUESTIONS) {
      ask(library.find(name), run, out);
    }
    if (!once) {
      out.println("\nOpen " + server.address() + " — stop with Ctrl-C.");
    }
    out.flush();
  }

  private static void ask(StoredQuery query, QueryRun run, PrintWriter out) throws IOException {
    out.println("\n" + query.title() + "   (chancery query " + query.name() + ")");
    try (OutputStream stream = new WriterStream(out)) {
      run.answer(query, Map.of(), ResultFormat.TABLE, stream);
    }
  }
}
