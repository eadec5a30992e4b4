package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.chancery.ChanceryException;

/**
 * The graph as graph tools see it: entities, and what they did together.
 *
 * @param nodes name by IRI, in order of the IRIs' first use
 * @param edges in order of their ends, kind and realis
 */
public record Network(Map<String, String> nodes, List<Edge> edges) {
  private static final String QUERY = "/org/chancery/export/network.rq";

  /**
   * What two entities did together.
   *
   * @param kind local name of the event's class or of the relation
   * @param realis local name
   * @param events how many events or claims say so
   */
  public record Edge(String from, String to, String kind, String realis, int events) {}

  /** Reads the network off a dataset whose default graph is the union of all its graphs. */
  public static Network of(DatasetGraph graphs) {
    Dataset dataset = DatasetFactory.wrap(graphs);
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(QueryFactory.create(query()), dataset)) {
            return of(execution.execSelect());
          }
        });
  }

  private static Network of(ResultSet rows) {
    Map<String, String> nodes = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      String from = row.getResource("from").getURI();
      String to = row.getResource("to").getURI();
      nodes.putIfAbsent(from, row.getLiteral("fromName").getString());
      nodes.putIfAbsent(to, row.getLiteral("toName").getString());
      Edge edge =
          new Edge(
              from,
              to,
              row.getResource("kind").getLocalName(),
              row.getResource("realis").getLocalName(),
              row.getLiteral("events").getInt());
      if (!edges.contains(edge)) {
        edges.add(edge);
      }
    }
    return new Network(nodes, edges);
  }

  private static String query() {
    try (InputStream in = Network.class.getResourceAsStream(QUERY)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + QUERY);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(QUERY + " cannot be read", e);
    }
  }
}
