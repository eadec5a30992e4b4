package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.chancery.ChanceryException;

/**
 * Asks a TDB2 dataset, whose default graph is taken to be the union of its named graphs. Safe for
 * several threads.
 */
public final class QueryRun {
  private final DatasetGraph graphs;

  public QueryRun(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /**
   * Writes the answer: rows in the format asked for; graphs as Turtle and yes or no as {@code true}
   * or {@code false}, whatever the format. The stream is flushed, not closed.
   *
   * @param parameters values by name; blank ones count as not given
   * @return number of rows or triples, 1 for yes or no
   * @throws ChanceryException when the query does not parse or cannot be run, a parameter is
   *     unknown, or a value is not of its type
   */
  public long answer(
      StoredQuery stored, Map<String, String> parameters, ResultFormat format, OutputStream out) {
    Query query = BoundQuery.of(stored, parameters);
    return Txn.calculateRead(graphs, () -> run(stored, query, format, out));
  }

  private long run(StoredQuery stored, Query query, ResultFormat format, OutputStream out) {
    try (QueryExec execution =
        QueryExec.dataset(graphs).query(query).set(TDB2.symUnionDefaultGraph, true).build()) {
      if (query.isSelectType()) {
        return rows(execution.select(), format, out);
      }
      if (query.isAskType()) {
        return print(out, writer -> writer.print(execution.ask() + "\n"));
      }
      return turtle(query.isDescribeType() ? execution.describe() : execution.construct(), out);
    } catch (QueryException e) {
      throw new ChanceryException(stored.name() + ": " + e.getMessage(), e);
    }
  }

  private static long rows(RowSet rows, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> print(out, new TextTable(rows)::write);
      case CSV -> ResultSetMgr.write(out, ResultSet.adapt(rows), ResultSetLang.RS_CSV);
      case TSV -> ResultSetMgr.write(out, ResultSet.adapt(rows), ResultSetLang.RS_TSV);
      case JSON -> ResultSetMgr.write(out, ResultSet.adapt(rows), ResultSetLang.RS_JSON);
    }
    return rows.getRowNumber();
  }

  /** In order of the terms, so that the same graph gives the same text. */
  private static long turtle(Graph graph, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    stream.start();
    graph.getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
    graph.stream().sorted(Comparator.comparing(NodeFmtLib::str)).forEach(stream::triple);
    stream.finish();
    return graph.size();
  }

  private static long print(OutputStream out, Consumer<PrintWriter> content) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, UTF_8));
    content.accept(writer);
    writer.flush();
    return 1;
  }
}
