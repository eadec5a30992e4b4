package org.chancery.export.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/** Asks the queries that lie beside this package. To be used within one transaction. */
final class Rows {
  private static final String FOLDER = "/org/chancery/export/";

  private final Dataset dataset;

  /** Queries see the union of all graphs of a TDB2 dataset as the default graph. */
  Rows(DatasetGraph graphs) {
    this.dataset = DatasetFactory.wrap(graphs);
  }

  /** One answer. */
  record Row(QuerySolution solution) {
    /** The IRI or the text; empty where unbound. */
    String text(String variable) {
      RDFNode node = solution.get(variable);
      if (node == null) {
        return "";
      }
      return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** What follows the last {@code #} or {@code /} of an IRI. */
    String local(String variable) {
      return afterNamespace(text(variable));
    }

    List<String> lines(String variable) {
      return text(variable).lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    @Nullable Double number(String variable) {
      String text = text(variable);
      return text.isEmpty() ? null : Double.valueOf(text);
    }
  }

  static String afterNamespace(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  void each(String query, Consumer<Row> use) {
    try (QueryExecution execution =
        QueryExecution.dataset(dataset)
            .query(text(FOLDER + query))
            .set(TDB2.symUnionDefaultGraph, true)
            .build()) {
      execution.execSelect().forEachRemaining(solution -> use.accept(new Row(solution)));
    }
  }

  private static String text(String resource) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(resource + " cannot be read", e);
    }
  }
}
