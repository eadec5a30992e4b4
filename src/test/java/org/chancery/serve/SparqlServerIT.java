package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server, real HTTP, and the requests of those who mean it ill. */
class SparqlServerIT {
  private static final int ROWS = 100;
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(2), ROWS, 1 << 20, 2, 1 << 16);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int STORED = 300;
  private static final String ANY_RESULT =
      "application/sparql-results+json, application/n-triples;q=0.9";

  @TempDir static Path folder;

  private static SparqlServer server;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.resolve("db").toString());
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < STORED; i++) {
            dataset.add(SSE.parseQuad("(<g:" + i % 3 + "> <s:" + i + "> <p:p> \"" + i + "\")"));
          }
        });
    server = SparqlServer.start(dataset, ServerOptions.loopback(0, LIMITS));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer = ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).at("/results/bindings/0/n/value").asInt())
        .isEqualTo(STORED);
  }

  @Test
  void givesOneGraph() throws Exception {
    HttpResponse<String> graph = get("data?graph=" + encode("g:1"), "Accept", "text/turtle");

    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body()).contains("s:1").doesNotContain("<s:2>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void noMethodWritesAGraph(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("data?graph=" + encode("g:1")))
            .header("Content-Type", "text/turtle")
            .method(method, HttpRequest.BodyPublishers.ofString("<x:x> <x:y> 1 ."))
            .build();

    assertThat(send(request).statusCode()).isBetween(400, 499);
    assertNothingChanged();
  }

  @Test
  void updatesAreRefused() throws Exception {
    List<HttpRequest> updates =
        List.of(
            form("sparql", "update=" + encode("INSERT DATA { <x:x> <x:y> 1 }")),
            form("", "update=" + encode("CLEAR ALL")),
            form("update", "update=" + encode("CLEAR ALL")),
            HttpRequest.newBuilder(uri("sparql"))
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("LOAD <file:///etc/passwd>"))
                .build());
    for (HttpRequest update : updates) {
      assertThat(send(update).statusCode()).as(update.toString()).isBetween(400, 499);
    }
    assertNothingChanged();
  }

  @Test
  void noQueryReachesOtherServers() throws Exception {
    AtomicInteger reached = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> reached.incrementAndGet());
    other.start();
    String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
    try {
      for (String query :
          List.of(
              "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }",
              "SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }",
              "SELECT * { { SELECT * { SERVICE <" + address + "> { ?s ?p ?o } } } }",
              "SELECT * { BIND(<" + address + "> AS ?where) SERVICE ?where { ?s ?p ?o } }",
              "SELECT * FROM <" + address + "> { ?s ?p ?o }",
              "SELECT * FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }")) {
        ask(query);
      }
      get("sparql?query=" + encode("ASK {}") + "&default-graph-uri=" + encode(address));
      get("data?graph=" + encode(address));
    } finally {
      other.stop(0);
    }
    assertThat(reached).hasValue(0);
  }

  @Test
  void noQueryReadsFiles() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:a> <x:b> \"secret\" .");
    HttpResponse<String> answer = ask("SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }");

    assertThat(answer.body()).doesNotContain("secret\"");
  }

  @Test
  void aForeignHostIsRefused() throws Exception {
    assertThat(
            raw(
                "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET /$/ping HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "%%")) {
      HttpRequest post =
          HttpRequest.newBuilder(uri("sparql"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", origin)
              .POST(HttpRequest.BodyPublishers.ofString("query=" + encode("ASK {}")))
              .build();
      assertThat(send(post).statusCode()).as(origin).isEqualTo(403);
    }
    assertThat(get("sparql?query=" + encode("ASK {}"), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "CONSTRUCT { ?a <x:x> ?l } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(?c, ?f, ?i, ?l) = 'x') }"
      })
  void aQueryThatRunsTooLongIsToldSoAndNothingElseIsSent(String query) throws Exception {
    HttpResponse<String> answer = ask(query);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("bindings");
  }

  @Test
  void aClientCannotRaiseTheTime() throws Exception {
    HttpResponse<String> answer =
        get(
            "sparql?timeout=600&query="
                + encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));

    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void anAnswerPastTheLimitIsWholeInItselfAndSaysThatItWasCut() throws Exception {
    HttpResponse<String> rows = ask("SELECT * { ?s ?p ?o }");
    HttpResponse<String> triples = ask("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");

    assertThat(JSON.readTree(rows.body()).at("/results/bindings")).hasSize(ROWS);
    assertThat(rows.headers().firstValue(BoundedQuery.TRUNCATED)).isPresent();
    assertThat(triples.statusCode()).isEqualTo(200);
    assertThat(triples.headers().firstValue(BoundedQuery.TRUNCATED)).isPresent();
    assertThat(ask("SELECT * { ?s ?p ?o } LIMIT 5").headers().firstValue(BoundedQuery.TRUNCATED))
        .isEmpty();
  }

  @Test
  void ofAHundredParallelQueriesEachIsAnsweredOrToldToComeAgain() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    String slow =
        "SELECT (COUNT(*) AS ?n) { { SELECT ?c { ?a ?b ?c } LIMIT 60 } ?d ?e ?f FILTER(?c != ?f) }";
    for (int i = 0; i < 100; i++) {
      answers.add(
          HTTP.sendAsync(
              request("sparql?format=json&query=" + encode(slow)),
              HttpResponse.BodyHandlers.ofString()));
    }
    int answered = 0;
    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      HttpResponse<String> response = answer.get();
      assertThat(response.statusCode()).isIn(200, 429, 503);
      if (response.statusCode() == 200) {
        JSON.readTree(response.body());
        answered++;
      }
      if (response.statusCode() == 429) {
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
      }
    }
    assertThat(answered).isPositive();
    assertThat(ask("ASK {}").statusCode()).as("it lives on").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT", "\u0000\uFFFF", "SELECT * { ?s ?p ", "ASK { ?s ?p ?o } }}}"})
  void garbageIsABadRequest(String query) throws Exception {
    assertThat(ask(query).statusCode()).isEqualTo(400);
  }

  @Test
  void packedAndEndlessBodiesAreRefused() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[8 << 20]);
    }
    HttpRequest packed =
        HttpRequest.newBuilder(uri("sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bomb.toByteArray()))
            .build();
    HttpRequest endless =
        HttpRequest.newBuilder(uri("sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString("#".repeat((1 << 16) + 1)))
            .build();

    assertThat(send(packed).statusCode()).isEqualTo(415);
    assertThat(send(endless).statusCode()).isEqualTo(413);
  }

  @Test
  void everyAnswerTellsBrowsersToRunNothingForeign() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body())
        .doesNotContainPattern("<script(?![^>]* src=\"/explorer/)")
        .doesNotContainPattern("<style| style=| on[a-z]+=");
  }

  @Test
  void answersArePackedForThoseWhoAsk() throws Exception {
    HttpResponse<String> answer =
        get("sparql?query=" + encode("SELECT * { ?s ?p ?o }"), "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void tellsThatItLives() throws Exception {
    assertThat(get("$/ping").statusCode()).isEqualTo(200);
    assertThat(get("$/metrics").body()).contains("jvm_memory");
    assertThat(get("nowhere").statusCode()).isEqualTo(404);
    assertThat(get("../../etc/passwd").statusCode()).isBetween(400, 404);
  }

  @Test
  void tellsWhereTheDataSetIsDescribed() throws Exception {
    HttpResponse<String> answer = get(".well-known/void");

    assertThat(answer.statusCode()).isEqualTo(303);
    String description = answer.headers().firstValue("Location").orElseThrow().substring(1);
    assertThat(get(description).body()).contains("void:Dataset", "dcat:");
  }

  @Test
  void givesTheContextForJsonLd() throws Exception {
    HttpResponse<String> context = get("context.jsonld");

    assertThat(context.headers().firstValue("Content-Type")).hasValue("application/ld+json");
    assertThat(JSON.readTree(context.body()).at("/@context/realis/@id").asText())
        .isEqualTo("dip:realis");
  }

  @Test
  void aTakenPortIsSaidSo() {
    assertThatThrownBy(
            () ->
                SparqlServer.start(
                    DatabaseMgr.createDatasetGraph(),
                    ServerOptions.loopback(server.port(), LIMITS)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("taken");
  }

  private static void assertNothingChanged() throws Exception {
    HttpResponse<String> count = ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    assertThat(JSON.readTree(count.body()).at("/results/bindings/0/n/value").asInt())
        .isEqualTo(STORED);
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return get("sparql?query=" + encode(query), "Accept", ANY_RESULT);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri(path));
    return send((headers.length == 0 ? builder : builder.headers(headers)).build());
  }

  private static HttpRequest form(String path, String body) {
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static HttpRequest request(String path) {
    return HttpRequest.newBuilder(uri(path)).build();
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create(server.address() + path);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** For headers that Java's client sets itself. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
