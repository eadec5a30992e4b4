package org.chancery.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers a query whole or not at all: the rows are held in memory before the first byte is sent,
 * so that a query which runs out of time gives 503, never a broken 200. What is beyond the limits
 * is cut off and the header {@code Chancery-Truncated} says so.
 */
final class BoundedQuery extends SPARQL_QueryDataset {
  static final String TRUNCATED = "Chancery-Truncated";

  private final Limits limits;

  BoundedQuery(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String message) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(action, execution.select()));
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(quads(action, execution.constructQuads()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(triples(action, execution.constructTriples()));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(triples(action, execution.describeTriples()));
    }
    return super.executeQuery(action, execution, query, message);
  }

  private RowSet rows(HttpAction action, RowSet all) {
    Budget budget = new Budget(action);
    List<Binding> kept = new ArrayList<>();
    while (all.hasNext() && budget.hasRoom()) {
      Binding row = all.next();
      row.forEach((variable, term) -> budget.spend(term));
      budget.row();
      kept.add(row);
    }
    return RowSet.create(QueryIterPlainWrapper.create(kept.iterator()), all.getResultVars());
  }

  private Graph triples(HttpAction action, Iterator<Triple> all) {
    Budget budget = new Budget(action);
    Graph kept = GraphFactory.createDefaultGraph();
    while (all.hasNext() && budget.hasRoom()) {
      Triple triple = all.next();
      budget.spend(triple);
      kept.add(triple);
    }
    return kept;
  }

  private DatasetGraph quads(HttpAction action, Iterator<Quad> all) {
    Budget budget = new Budget(action);
    DatasetGraph kept = DatasetGraphFactory.create();
    while (all.hasNext() && budget.hasRoom()) {
      Quad quad = all.next();
      budget.spend(quad.asTriple());
      kept.add(quad);
    }
    return kept;
  }

  /** What is left of the limits for one answer. */
  private final class Budget {
    private final HttpAction action;
    private int rows;
    private long bytes;

    Budget(HttpAction action) {
      this.action = action;
    }

    boolean hasRoom() {
      boolean room = rows < limits.rows() && bytes < limits.bytes();
      if (!room) {
        action.setResponseHeader(TRUNCATED, "rows=" + rows + "; characters=" + bytes);
      }
      return room;
    }

    void row() {
      rows++;
    }

    void spend(Triple triple) {
      row();
      spend(triple.getSubject());
      spend(triple.getPredicate());
      spend(triple.getObject());
    }

    void spend(Node term) {
      bytes +=
          term.isLiteral()
              ? term.getLiteralLexicalForm().length() + 32L
              : term.toString().length() + 2L;
    }
  }
}
