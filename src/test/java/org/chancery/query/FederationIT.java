package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.serve.Limits;
import org.chancery.serve.ServerOptions;
import org.chancery.serve.SparqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our graph and, in a second server, what Wikidata could say about the same invented people. */
class FederationIT {
  private static final Path QUERIES = Path.of("queries/federation");
  private static final String WIKIDATA =
      """
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      wd:Q7 wdt:P31 wd:Q5 ; rdfs:label "Ada Lind"@en ;
        p:P39 [ ps:P39 wd:Q70 ; pq:P580 "2024-01-15T00:00:00Z"^^xsd:dateTime ] ,
          [ ps:P39 wd:Q71 ; pq:P580 "2019-01-01T00:00:00Z"^^xsd:dateTime ;
            pq:P582 "2023-12-31T00:00:00Z"^^xsd:dateTime ] .
      wd:Q70 rdfs:label "Minister of Foreign Affairs of Norland"@en , "Außenminister"@de .
      wd:Q71 rdfs:label "Minister of Fisheries of Norland"@en .
      wd:Q8 wdt:P31 wd:Q5 ; rdfs:label "Bo Ek"@en ; schema:description "envoy"@en .
      wd:Q80 wdt:P31 wd:Q6256 ; rdfs:label "Bo Ek"@en .
      """;

  private static DatasetGraph graphs;
  private static SparqlServer ours;
  private static FusekiServer theirs;

  @BeforeAll
  static void startBoth() {
    graphs = DatabaseMgr.createDatasetGraph();
    String file = FederationIT.class.getResource("three-articles.trig").toString();
    Txn.executeWrite(graphs, () -> RDFDataMgr.read(graphs, file));
    DatasetGraph served = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(served, () -> RDFDataMgr.read(served, file));
    ours = SparqlServer.start(served, ServerOptions.loopback(0, Limits.usual()));
    ARQ.globalServiceAllowed = true; // the server shuts it for its whole process
    DatasetGraph wikidata = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(wikidata, () -> RDFParser.fromString(WIKIDATA, Lang.TURTLE).parse(wikidata));
    theirs = FusekiServer.create().port(0).loopback(true).add("/wikidata", wikidata, false).start();
  }

  @AfterAll
  static void stopBoth() {
    ours.close();
    theirs.stop();
    ARQ.globalServiceAllowed = false;
  }

  private static String theirAddress() {
    return "http://127.0.0.1:" + theirs.getPort() + "/wikidata/sparql";
  }

  private static List<String> rowsAtOurEnd(String query, String... person) throws IOException {
    StoredQuery stored =
        StoredQuery.parse(query, Files.readString(QUERIES.resolve(query + ".rq"), UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> values =
        person.length == 0
            ? Map.of("wikidata", theirAddress())
            : Map.of("wikidata", theirAddress(), "person", person[0]);
    new QueryRun(graphs).answer(stored, values, ResultFormat.CSV, out);
    return out.toString(UTF_8).lines().skip(1).toList();
  }

  @Test
  void setsTheOfficesOfTheDayBesideThoseOfTheNews() throws IOException {
    assertThat(rowsAtOurEnd("offices-beside-wikidata"))
        .isNotEmpty()
        .allMatch(
            row ->
                row.startsWith("Ada Lind,Foreign Minister,")
                    && row.contains("Minister of Foreign Affairs of Norland,2024-01-15"));
    assertThat(rowsAtOurEnd("offices-beside-wikidata", "nobody")).isEmpty();
  }

  @Test
  void findsItemsOfTheSameNameAndKind() throws IOException {
    assertThat(rowsAtOurEnd("items-of-the-same-name"))
        .containsExactly("Bo Ek,http://www.wikidata.org/entity/Q8,envoy");
  }

  @Test
  void tellsWikidatasEndWhatTheNewsTells() throws IOException {
    String text =
        Files.readString(QUERIES.resolve("events-for-wikidata.rq"), UTF_8)
            .replace("http://127.0.0.1:3030/sparql", ours.address() + "sparql");
    List<String> events = new ArrayList<>();
    try (QueryExecHTTP execution =
        QueryExecHTTP.newBuilder().endpoint(theirAddress()).queryString(text).build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(row -> events.add(row.get("event").getLiteralLexicalForm()));
    }

    assertThat(events).contains("Ada Lind met Bo Ek, 2025-10-20");
  }

  @Test
  void isStandardSparql() throws IOException {
    try (var files = Files.list(QUERIES)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSize(3);
      for (Path file : all) {
        QueryFactory.create(Files.readString(file, UTF_8), Syntax.syntaxSPARQL_11);
      }
    }
  }
}
