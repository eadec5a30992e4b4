package org.chancery.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.chancery.ChanceryException;

/**
 * Asks the explorer's own queries, {@code *.rq} beside this class, over the union of all graphs.
 * What the page asks for goes in as terms, never as text of a query. Safe for several threads.
 */
final class GraphQueries {
  private final DatasetGraph graphs;
  private final Duration longest;
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  /**
   * Queries over a dataset.
   *
   * @param longest how long one of them may run
   */
  GraphQueries(DatasetGraph graphs, Duration longest) {
    this.graphs = graphs;
    this.longest = longest;
  }

  /** Does several queries on one state of the dataset. */
  <T> T together(Supplier<T> queries) {
    return Txn.calculateRead(graphs, queries);
  }

  /**
   * Asks one query.
   *
   * @param terms what some of its variables stand for
   * @throws org.apache.jena.query.QueryCancelledException when it runs too long
   */
  void ask(String name, Map<String, Node> terms, Consumer<Row> each) {
    Txn.executeRead(graphs, () -> run(name, terms, each));
  }

  private void run(String name, Map<String, Node> terms, Consumer<Row> each) {
    QueryExecBuilder builder =
        QueryExec.dataset(graphs)
            .query(parsed.computeIfAbsent(name, GraphQueries::parse))
            .set(TDB2.symUnionDefaultGraph, true)
            .timeout(longest.toMillis(), TimeUnit.MILLISECONDS);
    terms.forEach((variable, term) -> builder.substitution(Var.alloc(variable), term));
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(binding -> each.accept(new Row(binding)));
    }
  }

  private static Query parse(String name) {
    String resource = name + ".rq";
    try (InputStream in = GraphQueries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      return QueryFactory.create(new String(in.readAllBytes(), UTF_8), Syntax.syntaxSPARQL_11);
    } catch (IOException e) {
      throw new ChanceryException(resource + " cannot be read", e);
    }
  }

  /** One answer: texts of terms by variable. */
  record Row(Binding binding) {
    boolean has(String variable) {
      return binding.contains(Var.alloc(variable));
    }

    /** Lexical form or IRI; empty where the variable has no value. */
    String text(String variable) {
      Node term = binding.get(Var.alloc(variable));
      if (term == null) {
        return "";
      }
      return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    /** What stands behind the last {@code #} or {@code /} of an IRI. */
    String localName(String variable) {
      String iri = text(variable);
      return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** NaN where there is no number. */
    double number(String variable) {
      try {
        return has(variable) ? Double.parseDouble(text(variable)) : Double.NaN;
      } catch (NumberFormatException e) {
        return Double.NaN; // a store may hold what others wrote
      }
    }
  }
}
