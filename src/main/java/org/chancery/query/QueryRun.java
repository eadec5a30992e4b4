package org.chancery.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** Asks a dataset, whose default graph is taken to be the union of all its graphs. */
public final class QueryRun {
  private final Dataset dataset;

  public QueryRun(DatasetGraph graphs) {
    this.dataset = DatasetFactory.wrap(graphs);
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Writes the answer: rows in the format asked for, graphs as Turtle, {@code true} or {@code
   * false}.
   *
   * @return number of rows or triples, 1 for yes or no
   * @throws org.chancery.ChanceryException when the query or a parameter is wrong
   */
  public long answer(
      StoredQuery stored, Map<String, String> parameters, ResultFormat format, OutputStream out) {
    Query query = BoundQuery.of(stored, parameters);
    return Txn.calculateRead(dataset, () -> answer(query, format, out));
  }

  private long answer(Query query, ResultFormat format, OutputStream out) {
    try (QueryExecution execution = QueryExecution.create(query, dataset)) {
      if (query.isSelectType()) {
        return rows(execution.execSelect(), format, out);
      }
      if (query.isAskType()) {
        new PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8)
            .println(execution.execAsk());
        return 1;
      }
      var graph = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
      RDFDataMgr.write(out, graph, Lang.TURTLE);
      return graph.size();
    }
  }

  private static long rows(ResultSet results, ResultFormat format, OutputStream out) {
    var counted = results.rewindable();
    switch (format) {
      case TABLE -> new TextTable(counted).write(out);
      case CSV -> ResultSetFormatter.outputAsCSV(out, counted);
      case TSV -> ResultSetFormatter.outputAsTSV(out, counted);
      case JSON -> ResultSetFormatter.outputAsJSON(out, counted);
    }
    return counted.size();
  }
}
