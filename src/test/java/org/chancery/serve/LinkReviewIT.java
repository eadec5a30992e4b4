package org.chancery.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.ChanceryException;
import org.chancery.graph.Iris;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;
import org.chancery.review.LinkReview;
import org.chancery.review.LinkableEntity;
import org.chancery.review.LinkableEntity.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deciding about links over HTTP: what the page may do, and what nobody else may. */
class LinkReviewIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ACCEPT = decision("accept", "Q1001");
  private static final LinkableEntity ADA =
      new LinkableEntity(
          NameKey.of(EntityType.PERSON, "Ada Berg"),
          "",
          "Ada Berg",
          List.of(),
          List.of(new Candidate("Q1001", 0.5, "same name"), new Candidate("Q1002", 0.4, "same")),
          List.of(new Context("a", "Minister ", "Ada Berg", " left.")));

  @TempDir private Path folder;

  private DecisionFile file;
  private SparqlServer server;

  @BeforeEach
  void start() {
    file = new DecisionFile(folder.resolve("decisions.tsv"));
    server = server(LinkReview.of(List.of(ADA)).keptIn(file));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static SparqlServer server(LinkReview review) {
    return SparqlServer.start(
        DatabaseMgr.createDatasetGraph(), ServerOptions.loopback(0, Limits.usual()).with(review));
  }

  private static String decision(String verdict, String item) {
    return """
        {"type": "person", "name": "Ada Berg", "article": "", "verdict": "%s", "item": "%s", "note": "a\\tnote"}
        """
        .formatted(verdict, item);
  }

  private JsonNode review() throws Exception {
    return JSON.readTree(
        HTTP.send(
                HttpRequest.newBuilder(URI.create(server.address() + "api/review")).build(),
                BodyHandlers.ofString())
            .body());
  }

  private Map<String, String> headersOfThePage() throws Exception {
    Map<String, String> headers = new HashMap<>();
    headers.put("Origin", server.address().substring(0, server.address().length() - 1));
    headers.put("Sec-Fetch-Site", "same-origin");
    headers.put("Content-Type", "application/json");
    headers.put("Chancery-Token", review().path("token").asText());
    return headers;
  }

  private HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + "api/review/" + path))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private List<LinkDecision> kept() {
    return file.read(
            problem -> {
              throw new AssertionError(problem);
            })
        .all();
  }

  @Test
  void tellsWhatThereIsToDecide() throws Exception {
    JsonNode told = review();

    assertThat(told.path("keeps").asBoolean()).isTrue();
    assertThat(told.at("/entities/0/name").asText()).isEqualTo("Ada Berg");
    assertThat(told.at("/entities/0/candidates/0/reason").asText()).isEqualTo("same name");
    assertThat(told.at("/entities/0/contexts/0/words").asText()).isEqualTo("Ada Berg");
    assertThat(told.path("token").asText()).hasSizeGreaterThan(30);
  }

  @Test
  void keepsADecisionAndTakesItBack() throws Exception {
    Map<String, String> page = headersOfThePage();

    assertThat(post("decide", ACCEPT, page).statusCode()).isEqualTo(200);
    assertThat(kept()).extracting(LinkDecision::item).containsExactly("Q1001");
    assertThat(review().at("/decisions/0/note").asText()).isEqualTo("a note");
    assertThat(post("decide", decision("new", ""), page).statusCode()).isEqualTo(200);
    assertThat(kept()).extracting(LinkDecision::verdict).containsExactly(LinkDecision.Verdict.NEW);
    assertThat(post("undo", "{}", page).statusCode()).isEqualTo(200);
    assertThat(kept()).extracting(LinkDecision::item).containsExactly("Q1001");
    assertThat(post("undo", "{}", page).statusCode()).isEqualTo(200);
    assertThat(kept()).isEmpty();
    assertThat(post("undo", "{}", page).statusCode()).isEqualTo(409);
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        Arguments.of("Chancery-Token", ""),
        Arguments.of("Chancery-Token", "0".repeat(48)),
        Arguments.of("Origin", "https://evil.example"),
        Arguments.of("Origin", "http://127.0.0.1:1"),
        Arguments.of("Origin", "null"),
        Arguments.of("Sec-Fetch-Site", "cross-site"),
        Arguments.of("Sec-Fetch-Site", "same-site"),
        Arguments.of("Content-Type", "text/plain"),
        Arguments.of("Content-Type", "application/x-www-form-urlencoded"),
        Arguments.of("X-Forwarded-For", "203.0.113.7"),
        Arguments.of("Forwarded", "for=203.0.113.7"),
        Arguments.of("Content-Encoding", "gzip"));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void aRequestThatIsNotThePagesWritesNothing(String header, String value) throws Exception {
    Map<String, String> headers = headersOfThePage();
    headers.put(header, value);

    assertThat(post("decide", ACCEPT, headers).statusCode()).isBetween(400, 499);
    assertThat(post("undo", "{}", headers).statusCode()).isBetween(400, 499);
    assertThat(file.path()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chancery-Token", "Origin", "Content-Type"})
  void aRequestWithoutItsCredentialsWritesNothing(String header) throws Exception {
    Map<String, String> headers = headersOfThePage();
    headers.remove(header);

    assertThat(post("decide", ACCEPT, headers).statusCode()).isEqualTo(403);
    assertThat(file.path()).doesNotExist();
  }

  @Test
  void aForeignHostGetsNeitherTheTokenNorLeaveToWrite() throws Exception {
    String token = review().path("token").asText();
    String get = "GET /api/review HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    String post =
        "POST /api/review/decide HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n"
            + "Content-Type: application/json\r\nChancery-Token: "
            + token
            + "\r\nContent-Length: "
            + ACCEPT.length()
            + "\r\nConnection: close\r\n\r\n"
            + ACCEPT;

    assertThat(raw(get)).startsWith("HTTP/1.1 421").doesNotContain(token);
    assertThat(raw(post)).startsWith("HTTP/1.1 421");
    assertThat(file.path()).doesNotExist();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        OutputStream out = socket.getOutputStream()) {
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Stream<String> nonsense() {
    return Stream.of(
        "",
        "no JSON",
        "[]",
        "{}",
        decision("accept", "1001"),
        decision("accept", "Q1\tx"),
        decision("new", "Q1"),
        decision("delete", "Q1"),
        ACCEPT.replace("Ada Berg", "Somebody Else"),
        ACCEPT.replace("person", "nobody"),
        ACCEPT.replace("a\\tnote", "x".repeat(400)));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whatIsNoDecisionAboutAnEntityOfTheStoreIsRefusedWithTheReason(String body) throws Exception {
    HttpResponse<String> answer = post("decide", body, headersOfThePage());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("message").asText()).isNotBlank();
    assertThat(file.path()).doesNotExist();
  }

  @Test
  void aFileThatSomebodyBrokeIsNotWrittenOver() throws Exception {
    Files.writeString(file.path(), "person\tAda Berg\n");

    HttpResponse<String> answer = post("decide", ACCEPT, headersOfThePage());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("decisions.tsv", "1");
    assertThat(review().at("/problems/0").asText()).contains("2 cells");
    assertThat(Files.readString(file.path())).isEqualTo("person\tAda Berg\n");
  }

  @Test
  void withoutAFileNothingCanBeWrittenAndNoTokenIsGiven() throws Exception {
    Map<String, String> page = headersOfThePage();
    server.close();
    server = server(LinkReview.of(List.of(ADA)));
    page.put("Origin", server.address().substring(0, server.address().length() - 1));

    assertThat(review().path("keeps").asBoolean()).isFalse();
    assertThat(review().has("token")).isFalse();
    assertThat(review().at("/entities/0/name").asText()).isEqualTo("Ada Berg");
    assertThat(post("decide", ACCEPT, page).statusCode()).isEqualTo(403);
    assertThat(post("undo", "{}", page).statusCode()).isEqualTo(403);
  }

  @Test
  void aServerForOtherMachinesKeepsNoDecisions() {
    LinkReview review = LinkReview.of(List.of(ADA)).keptIn(file);

    assertThatThrownBy(
            () ->
                new ServerOptions(
                    0, Set.of("graph.example"), Set.of(), Limits.usual(), Iris.standard(), review))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("keeps no decisions");
  }
}
