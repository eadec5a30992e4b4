package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.graph.Iris;
import org.chancery.review.LinkReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation service over HTTP, as OpenRefine asks it, and as those do who mean it ill. */
class ReconciliationIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GRAPH =
      """
      PREFIX : <https://w3id.org/chancery/id/>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      <https://w3id.org/chancery/id/graph/reference> {
        <https://w3id.org/chancery/id/state/NRL> a dip:State ; skos:prefLabel "Norland"@en ;
          skos:altLabel "Northern Republic"@en ; skos:exactMatch wd:Q1001 ; dip:iso3 "NRL" .
        <https://w3id.org/chancery/id/state/SUD> a dip:State ; skos:prefLabel "Sudland"@en .
      }
      <https://w3id.org/chancery/id/graph/article/a> {
        <https://w3id.org/chancery/id/person/Q1003> a dip:Person ; skos:prefLabel "Ada Lind"@en ;
          skos:exactMatch wd:Q1003 ; dip:represents <https://w3id.org/chancery/id/state/NRL> .
        <https://w3id.org/chancery/id/person/a/ada-lind> a dip:Person ;
          skos:prefLabel "Ada Lind"@en ;
          dip:represents <https://w3id.org/chancery/id/state/SUD> .
        <https://w3id.org/chancery/id/person/a/evil> a dip:Person ;
          skos:prefLabel "<script>alert(1)</script> Ek"@en .
      }
      """;

  private static SparqlServer server;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(dataset, () -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
    server =
        SparqlServer.start(
            dataset,
            new ServerOptions(
                0,
                Set.of(),
                Set.of("https://refine.example"),
                Limits.usual(),
                Iris.standard(),
                LinkReview.of(List.of())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder form(String name, String json) {
    return request("reconcile")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                name + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8)));
  }

  /** The answer, which is as the protocol says. */
  private static JsonNode answer(String kind, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = send(request);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    JsonNode answer = JSON.readTree(response.body());
    assertThat(schema(kind).validate(answer)).isEmpty();
    return answer;
  }

  private static JsonSchema schema(String kind) throws Exception {
    try (InputStream in =
        ReconciliationIT.class.getResourceAsStream("reconciliation-0.2.schema.json")) {
      JsonNode all = JSON.readTree(in);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(SchemaLocation.of("urn:reconciliation"), all)
          .getRefSchema(
              new com.networknt.schema.JsonNodePath(com.networknt.schema.PathType.JSON_POINTER)
                  .append("$defs")
                  .append(kind));
    }
  }

  private static JsonNode reconciled(String query) throws Exception {
    return answer("results", form("queries", "{\"q0\":" + query + "}")).at("/q0/result");
  }

  @Test
  void theSchemasRefuseWhatIsNotOfTheProtocol() throws Exception {
    assertThat(schema("results").validate(JSON.readTree("{\"q\":{\"result\":[{\"id\":\"x\"}]}}")))
        .isNotEmpty();
    assertThat(schema("manifest").validate(JSON.readTree("{\"versions\":[\"0.1\"]}"))).isNotEmpty();
    assertThat(
            schema("extension")
                .validate(JSON.readTree("{\"meta\":[],\"rows\":{\"a\":{\"b\":[1]}}}")))
        .isNotEmpty();
  }

  @Test
  void tellsWhatItCan() throws Exception {
    JsonNode manifest = answer("manifest", request("reconcile"));

    assertThat(manifest.path("defaultTypes")).hasSize(6);
    String preview = manifest.at("/preview/url").asText();
    assertThat(
            send(HttpRequest.newBuilder(URI.create(preview.replace("{{id}}", "state%2FNRL"))))
                .body())
        .contains("<h1>Norland</h1>", "Q1001");
  }

  @Test
  void answersEachQueryOfABatch() throws Exception {
    JsonNode answer =
        answer(
            "results",
            form(
                "queries",
                "{\"a\":{\"query\":\"norland\"},\"b\":{\"query\":\"Nowhere\"},"
                    + "\"c\":{\"query\":\"Lind, Ada\",\"type\":\"Person\",\"limit\":1}}"));

    assertThat(answer.at("/a/result/0/id").asText()).isEqualTo("state/NRL");
    assertThat(answer.at("/a/result/0/match").asBoolean()).isTrue();
    assertThat(answer.at("/b/result")).isEmpty();
    assertThat(answer.at("/c/result")).hasSize(1);
    assertThat(
            send(request(
                    "reconcile?queries="
                        + URLEncoder.encode(
                            "{\"q\":{\"query\":\"Sudland\"}}", StandardCharsets.UTF_8)))
                .body())
        .contains("state/SUD");
  }

  @Test
  void findsOtherNamesAndNamesWithAWrongLetter() throws Exception {
    assertThat(reconciled("{\"query\":\"NORTHERN REPUBLIC\"}").at("/0/id").asText())
        .isEqualTo("state/NRL");
    JsonNode misspelt = reconciled("{\"query\":\"Norlend\"}");
    assertThat(misspelt.at("/0/id").asText()).isEqualTo("state/NRL");
    assertThat(misspelt.at("/0/match").asBoolean()).isFalse();
  }

  @Test
  void ofNamesakesNoneIsCertainUntilAPropertyTells() throws Exception {
    JsonNode two = reconciled("{\"query\":\"Ada Lind\"}");
    assertThat(two).hasSize(2).noneMatch(result -> result.path("match").asBoolean());

    JsonNode one =
        reconciled(
            "{\"query\":\"Ada Lind\",\"properties\":[{\"pid\":\"represents\",\"v\":\"sudland\"}]}");
    assertThat(one.at("/0/id").asText()).isEqualTo("person/a/ada-lind");
    assertThat(one.at("/0/match").asBoolean()).isTrue();

    JsonNode byId =
        reconciled("{\"properties\":[{\"pid\":\"represents\",\"v\":{\"id\":\"state/NRL\"}}]}");
    assertThat(byId.at("/0/id").asText()).isEqualTo("person/Q1003");
  }

  @Test
  void keepsToTheTypesAskedForUnlessTheyAreOnlyPreferred() throws Exception {
    assertThat(reconciled("{\"query\":\"Norland\",\"type\":[\"Person\"]}")).isEmpty();
    assertThat(
            reconciled("{\"query\":\"Norland\",\"type\":[\"Person\"],\"type_strict\":\"should\"}"))
        .hasSize(1);
  }

  @Test
  void completesEntitiesTypesAndProperties() throws Exception {
    assertThat(
            answer("suggestions", request("reconcile/suggest/entity?prefix=ada%20l")).at("/result"))
        .hasSize(2);
    assertThat(
            answer("suggestions", request("reconcile/suggest/type?prefix=per"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("Person");
    assertThat(
            answer("suggestions", request("reconcile/suggest/property?prefix=iso"))
                .at("/result/0/id")
                .asText())
        .isEqualTo("iso3");
    assertThat(answer("proposal", request("reconcile/properties?type=State")).at("/properties"))
        .isNotEmpty();
  }

  @Test
  void fetchesValuesAndNoneForWhatIsNotThere() throws Exception {
    JsonNode answer =
        answer(
            "extension",
            form(
                "extend",
                "{\"ids\":[\"state/NRL\",\"person/Q1003\",\"no/body\"],\"properties\":"
                    + "[{\"id\":\"exactMatch\"},{\"id\":\"represents\"},{\"id\":\"ghost\"}]}"));

    assertThat(answer.at("/rows/state~1NRL/exactMatch/0/str").asText()).isEqualTo("Q1001");
    assertThat(answer.at("/rows/person~1Q1003/represents/0/name").asText()).isEqualTo("Norland");
    assertThat(answer.at("/rows/no~1body/ghost")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "null",
        "{\"q\":1}",
        "{\"q\":{}}",
        "{\"q\":{\"query\":{\"$ne\":1}}}",
        "{\"q\":{\"query\":\"a\",\"limit\":\"all\"}}",
        "{\"q\":{\"query\":\"a\",\"type\":[{}]}}",
        "{\"q\":{\"query\":\"a\",\"properties\":[{\"pid\":\"x\"}]}}",
        "{\"q\":{\"query\":\"a\",\"properties\":[{\"pid\":\"x\",\"v\":[[1]]}]}}"
      })
  void whatIsNotOfTheProtocolIsABadRequest(String queries) throws Exception {
    assertThat(send(form("queries", queries)).statusCode()).isEqualTo(400);
  }

  @Test
  void deepAndLongQueriesCostNothing() throws Exception {
    assertThat(send(form("queries", "{\"q\":" + "[".repeat(100_000))).statusCode()).isEqualTo(400);
    assertThat(send(form("extend", "{\"ids\":1,\"properties\":[]}")).statusCode()).isEqualTo(400);
    assertThat(reconciled("{\"query\":\"" + "a ".repeat(50_000) + "\",\"limit\":1e9}")).isEmpty();
    StringBuilder many = new StringBuilder("{\"q\":{\"query\":\"a\"}");
    for (int i = 0; i < 1000; i++) {
      many.append(",\"q").append(i).append("\":{\"query\":\"a\"}");
    }
    assertThat(send(form("queries", many + "}")).statusCode()).isEqualTo(400);
    assertThat(reconciled("{\"query\":\"\\\" } UNION { ?s ?p ?o } #\"}")).isEmpty();
    assertThat(reconciled("{\"query\":\"\\u0000\\uFFFF\"}")).isEmpty();
  }

  @Test
  void aPreviewShowsNamesAsTextAndRunsNothing() throws Exception {
    HttpResponse<String> page = send(request("reconcile/preview?id=person%2Fa%2Fevil"));

    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors http://127.0.0.1:* http://localhost:* https://refine.example");
    assertThat(send(request("reconcile/preview?id=../../etc/passwd")).statusCode()).isEqualTo(404);
  }

  @Test
  void programsOfThisMachineAndNamedSitesMayReadIt() throws Exception {
    for (String origin :
        Set.of("http://127.0.0.1:3333", "http://localhost:3333", "https://refine.example")) {
      HttpResponse<String> answer = send(request("reconcile").header("Origin", origin));
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
      HttpResponse<String> preflight =
          send(
              request("reconcile")
                  .header("Origin", origin)
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
          .contains("GET, POST");
    }
  }

  @Test
  void noOtherSiteMayReadItAndNoneMayReadTheRest() throws Exception {
    for (String origin :
        Set.of(
            "http://evil.example",
            "https://refine.example.evil.example",
            "http://127.0.0.1.evil.example",
            "http://localhost@evil.example",
            "null",
            "%%")) {
      HttpResponse<String> answer = send(request("reconcile").header("Origin", origin));
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    HttpResponse<String> sparql =
        send(request("sparql?query=ASK%7B%7D").header("Origin", "https://refine.example"));
    assertThat(sparql.statusCode()).isEqualTo(403);
    assertThat(send(request("reconciled").header("Origin", "https://refine.example")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void nothingIsWritten() throws Exception {
    for (String method : Set.of("PUT", "DELETE", "PATCH")) {
      assertThat(
              send(request("reconcile").method(method, HttpRequest.BodyPublishers.ofString("x")))
                  .statusCode())
          .isBetween(400, 499);
    }
  }
}
