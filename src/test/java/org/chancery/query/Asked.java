package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Answers over a hand-written dataset, in a TDB2 of this process's memory. */
record Asked(QueryRun run) {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();

  static Asked of(String resource) {
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    String file = Asked.class.getResource(resource).toString();
    Txn.executeWrite(graphs, () -> RDFDataMgr.read(graphs, file));
    return new Asked(new QueryRun(graphs));
  }

  String answer(StoredQuery query, Map<String, String> parameters, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.answer(query, parameters, format, out);
    return out.toString(UTF_8);
  }

  String answer(String sparql, ResultFormat format) {
    return answer(StoredQuery.parse("test", sparql), Map.of(), format);
  }

  /** The rows of a query of the library, as CSV. */
  List<String> rows(String query, Map<String, String> parameters) {
    String table = answer(LIBRARY.find(query), parameters, ResultFormat.CSV);
    return table.lines().skip(1).toList();
  }
}
