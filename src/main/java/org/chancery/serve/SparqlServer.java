package org.chancery.serve;

import java.net.BindException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.tdb2.TDB2;
import org.chancery.ChanceryException;
import org.chancery.explore.Explorer;
import org.chancery.query.QueryLibrary;
import org.chancery.reconcile.Reconciliation;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * A Fuseki that only reads: {@code /} is the explorer, {@code /api} what it asks for, {@code
 * /sparql} answers queries over the union of all graphs, {@code /data} gives single graphs, {@code
 * /reconcile} tells which entity others may mean, {@code /$/ping} and {@code /$/metrics} tell that
 * it lives. No update, no upload, no SERVICE, no file or address is ever opened for a client.
 */
public final class SparqlServer implements AutoCloseable {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final FusekiServer fuseki;

  /** The overview is read before the first visitor asks; should that fail, the visitor is told. */
  private final CompletableFuture<?> reading;

  private SparqlServer(FusekiServer fuseki, CompletableFuture<?> reading) {
    this.fuseki = fuseki;
    this.reading = reading;
  }

  /**
   * Starts a server.
   *
   * @throws ChanceryException when the port is taken
   */
  public static SparqlServer start(DatasetGraph dataset, ServerOptions options) {
    Limits limits = options.limits();
    closeDoors(dataset, limits);
    Explorer explorer = new Explorer(dataset, limits.whole());
    CompletableFuture<?> reading = CompletableFuture.runAsync(explorer::overview);
    Set<String> hosts = new HashSet<>(LOOPBACK);
    hosts.addAll(options.names());
    OpenOrigins origins = new OpenOrigins(options.origins());
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .loopback(options.names().isEmpty())
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new BoundedQuery(limits))
            .addFilter("/*", new AccessFilter(hosts, origins, limits.requestBytes()))
            .addFilter("/*", new ExplorerFiles())
            .addFilter("/api/*", new CrowdFilter(limits.parallel()))
            .addFilter("/reconcile/*", new CrowdFilter(limits.parallel()))
            .addFilter(
                "/reconcile/*",
                new ReconcileFilter(() -> new Reconciliation(dataset, options.iris().base())))
            .addFilter("/sparql", new CrowdFilter(limits.parallel()))
            .addFilter("/data", new CrowdFilter(limits.parallel()))
            .add("/sparql", DataService.newBuilder(dataset).addEndpoint(Operation.Query))
            .add("/data", DataService.newBuilder(dataset).addEndpoint(Operation.GSP_R))
            .addServlet("/api/*", new ExplorerApi(explorer, QueryLibrary.load()))
            .addServlet("/api/export/*", new ExportApi(dataset, options.iris()))
            .addServlet("/api/review/*", new ReviewApi(options.review()))
            .enablePing(true)
            .enableMetrics(true)
            .build();
    pack(fuseki.getJettyServer());
    try {
      return new SparqlServer(fuseki.start(), reading);
    } catch (FusekiException e) {
      finish(reading);
      throw new ChanceryException(whyNot(e, options.port()), e);
    }
  }

  private static void closeDoors(DatasetGraph dataset, Limits limits) {
    ARQ.globalServiceAllowed = false;
    dataset.getContext().set(Service.httpServiceAllowed, false);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset
        .getContext()
        .set(ARQ.queryTimeout, limits.firstRow().toMillis() + "," + limits.whole().toMillis());
  }

  @SuppressWarnings({"removal", "deprecation"}) // its successor is not among Fuseki's libraries
  private static void pack(Server jetty) {
    GzipHandler gzip = new GzipHandler();
    gzip.setIncludedMethods("GET", "POST");
    gzip.setHandler(Objects.requireNonNull(jetty.getHandler()));
    jetty.setHandler(gzip);
  }

  private static String whyNot(Throwable failure, int port) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "port " + port + " is taken: stop what uses it, or choose another with --port";
      }
    }
    return "the server does not start";
  }

  /** Where it listens. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address to open. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Waits until it is stopped. */
  public void join() {
    fuseki.join();
  }

  /** From then on the dataset may be closed. */
  private static void finish(CompletableFuture<?> reading) {
    reading.handle((done, failure) -> failure).join();
  }

  @Override
  public void close() {
    fuseki.stop();
    finish(reading);
  }
}
