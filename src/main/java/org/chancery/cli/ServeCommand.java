package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.review.LinkReview;
import org.chancery.serve.Limits;
import org.chancery.serve.ServerOptions;
import org.chancery.serve.SparqlServer;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: SPARQL over HTTP. */
@Command(
    name = "serve",
    description = "Serves the store for SPARQL queries over HTTP, until it is stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private PortOption port;

  @Option(
      names = "--public-name",
      paramLabel = "HOST",
      description = "Name under which other machines may ask; without one only this machine may.")
  private Set<String> names = Set.of();

  @Option(
      names = "--reconcile-origin",
      paramLabel = "ORIGIN",
      description =
          "Site whose pages may read /reconcile, like https://refine.example; those of this machine"
              + " always may.")
  private Set<String> origins = Set.of();

  @Option(
      names = "--review",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "",
      description =
          "Lets who sits at this machine decide about links, in the explorer; decisions are kept in"
              + " this file (default: that of chancery link review), which builds honour.")
  private @Nullable Path decisions;

  private LinkReview review(Store opened) {
    LinkReview review = LinkReview.of(opened, store.iris());
    return decisions == null
        ? review
        : review.keptIn(DecisionsOption.file(decisions, store.folder()));
  }

  @Override
  public Integer call() {
    if (decisions != null && !names.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--review is for this machine alone: not together with --public-name");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (ClosedAtExit closing = new ClosedAtExit()) {
      Store opened = closing.add(store.openExisting());
      SparqlServer server =
          closing.add(
              SparqlServer.start(
                  opened.dataset(),
                  new ServerOptions(
                      port.wantedOrUsual(),
                      names,
                      origins,
                      Limits.usual(),
                      store.iris(),
                      review(opened))));
      out.println("Serving " + store.folder() + " at " + server.address());
      out.println("SPARQL: " + server.address() + "sparql — stop with Ctrl-C");
      out.flush();
      server.join();
      return ExitCode.DONE;
    }
  }
}
