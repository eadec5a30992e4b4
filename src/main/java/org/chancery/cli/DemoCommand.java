package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.annotate.LanguageModels;
import org.chancery.build.BuildReport;
import org.chancery.build.GraphBuild;
import org.chancery.graph.Iris;
import org.chancery.query.QueryLibrary;
import org.chancery.query.QueryRun;
import org.chancery.query.ResultFormat;
import org.chancery.reference.ReferenceTables;
import org.chancery.serve.Limits;
import org.chancery.serve.SparqlServer;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      List.of("who-met-whom", "offices-at-a-date", "projects-and-states");

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to listen on, 0 for any (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Folder of articles (default: seeds/news of the project).")
  private @Nullable Path seeds;

  @Option(names = "--once", description = "Stops when the questions are answered.")
  private boolean once;

  @Override
  public Integer call() throws IOException {
    Path news = seeds != null ? seeds : ownSeeds();
    Path folder = Files.createTempDirectory("chancery-demo");
    CompletableFuture<LanguageModels> models = CompletableFuture.supplyAsync(LanguageModels::load);
    ReferenceTables tables = ReferenceTables.load();
    CompletableFuture<Store> opened = CompletableFuture.supplyAsync(() -> open(folder, tables));
    Knowledge knowledge = Knowledge.load(Iris.standard(), tables, models);
    Store store = opened.join();
    BuildReport report = build(knowledge, store, news);
    SparqlServer server = SparqlServer.start(store.dataset(), port, Set.of(), Limits.usual());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store, folder)));
    tell(report, server, news, store);
    if (!once) {
      server.join();
    }
    return ExitCode.DONE;
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
    try (GraphBuild build =
        new GraphBuild(knowledge, store, threads, problem -> err.println(problem), () -> {})) {
      BuildReport report = build.build(List.of(news));
      if (report.read() == 0) {
        throw new ChanceryException(news + ": no article was read");
      }
      return report;
    }
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
      out.println();
      out.println(library.find(name).title() + "   (chancery query " + name + ")");
      try (OutputStream stream = new WriterStream(out)) {
        run.answer(library.find(name), Map.of(), ResultFormat.TABLE, stream);
      }
    }
    out.println();
    out.println("Open " + server.address() + " — stop with Ctrl-C.");
    out.flush();
  }

  /** The project's folder, where the jar lies in {@code target/} and the news in {@code seeds/}. */
  private static Path ownSeeds() {
    try {
      Path code =
          Path.of(DemoCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path news = code.resolve("../../seeds/news").normalize();
      if (!Files.isDirectory(news)) {
        throw new ChanceryException("no folder " + news + ": say where articles are with --seeds");
      }
      Path here = Path.of("").toAbsolutePath();
      return news.startsWith(here) ? here.relativize(news) : news;
    } catch (URISyntaxException e) {
      throw new ChanceryException("the program does not know where it lies", e);
    }
  }

  private static void stop(SparqlServer server, Store store, Path folder) {
    server.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
