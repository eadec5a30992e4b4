package org.chancery.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.review.LinkReview;

/** A real server over a graph that is given as TriG. */
final class Served implements AutoCloseable {
  static final String PREFIXES =
      """
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX id: <https://w3id.org/chancery/id/>
      """;

  private final SparqlServer server;

  private Served(SparqlServer server) {
    this.server = server;
  }

  static Served of(String trig) {
    return of(trig, LinkReview.of(List.of()));
  }

  static Served of(String trig, LinkReview review) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder());
    Txn.executeWrite(
        dataset,
        () -> RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(dataset));
    return new Served(SparqlServer.start(dataset, ServerOptions.loopback(0, Limits.usual()).with(review)));
  }

  /** On the disk, as stores are: TDB2's memory form is for small tests. */
  private static String folder() {
    try {
      return Files.createTempDirectory("chancery-served").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
