package org.chancery.link.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/**
 * A server that speaks the action API of a Wikibase and the Reconciliation Service API about
 * invented items, compressed where that is asked for, and that fails in a chosen way when told to.
 */
public final class LocalWikidata implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, JsonNode> items = new LinkedHashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile Fault always;
  private volatile String identifierSpace = "http://www.wikidata.org/entity/";

  /** A request, as it came. */
  public record Asked(
      Map<String, String> parameters, Map<String, List<String>> headers, long nanos) {}

  /** A way to answer wrongly. */
  public interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LocalWikidata() throws IOException {
    try (InputStream in = LocalWikidata.class.getResourceAsStream("items.json")) {
      JSON.readTree(in).forEach(item -> items.put(item.path("id").asText(), item));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/w/api.php", this::handle);
    server.createContext("/reconcile", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
  }

  public URI reconcile() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/reconcile");
  }

  /** Answers the next requests wrongly, one each. */
  void fail(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** Answers all requests wrongly; null for none. */
  void failAlways(Fault fault) {
    always = fault;
  }

  void haveIdentifierSpace(String space) {
    identifierSpace = space;
  }

  /** More items than anyone asks for at once. */
  void addNamesakes(String name, int count) {
    for (int i = 0; i < count; i++) {
      ObjectNode item = JSON.createObjectNode();
      item.put("id", "Q9100000" + String.format(Locale.ROOT, "%02d", i)).put("label", name);
      item.putArray("P31").add("Q5");
      items.put(item.path("id").asText(), item);
    }
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      Map<String, String> parameters = parameters(exchange);
      asked.add(
          new Asked(parameters, new HashMap<>(exchange.getRequestHeaders()), System.nanoTime()));
      Fault fault = always != null ? always : faults.poll();
      if (fault != null) {
        fault.answer(exchange);
      } else if (exchange.getRequestURI().getPath().equals("/reconcile")) {
        send(exchange, parameters.containsKey("queries") ? reconciled(parameters) : manifest());
      } else {
        send(exchange, answer(parameters));
      }
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String each : ((query == null ? "" : query) + "&" + form).split("&")) {
      if (!each.isEmpty()) {
        String[] parts = each.split("=", 2);
        parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
      }
    }
    return parameters;
  }

  private JsonNode answer(Map<String, String> parameters) {
    return switch (parameters.get("action")) {
      case "wbsearchentities" -> search(parameters.get("search"));
      case "wbgetentities" -> entities(List.of(parameters.get("ids").split("\\|")));
      default -> error("badvalue", "Unrecognized value for parameter \"action\"");
    };
  }

  static ObjectNode error(String code, String info) {
    ObjectNode answer = JSON.createObjectNode();
    answer.putObject("error").put("code", code).put("info", info);
    return answer;
  }

  /** By the beginning of labels and aliases, as the real one does. */
  private JsonNode search(String text) {
    ObjectNode answer = JSON.createObjectNode();
    answer.putObject("searchinfo").put("search", text);
    ArrayNode hits = answer.putArray("search");
    items.values().stream()
        .filter(item -> startsWith(item, text))
        .forEach(
            item ->
                hits.addObject()
                    .put("id", item.path("id").asText())
                    .put("label", item.path("label").asText())
                    .put("description", item.path("description").asText()));
    answer.put("success", 1);
    return answer;
  }

  private static boolean startsWith(JsonNode item, String text) {
    List<String> names = new ArrayList<>(List.of(item.path("label").asText()));
    item.path("aliases").forEach(alias -> names.add(alias.asText()));
    return names.stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT)));
  }

  private JsonNode entities(List<String> ids) {
    if (ids.size() > MediaWikiApi.BATCH) {
      return error("toomanyvalues", "Too many values supplied for parameter \"ids\"");
    }
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode entities = answer.putObject("entities");
    for (String id : ids) {
      JsonNode item = items.get(id);
      entities.set(
          id,
          item == null ? JSON.createObjectNode().put("id", id).put("missing", "") : entity(item));
    }
    answer.put("success", 1);
    return answer;
  }

  /** The JSON of Wikibase from the short form of the test's items. */
  private static JsonNode entity(JsonNode item) {
    ObjectNode entity = JSON.createObjectNode();
    entity.put("type", "item").put("id", item.path("id").asText());
    text(entity.putObject("labels").putObject("en"), item.path("label"));
    if (item.has("description")) {
      text(entity.putObject("descriptions").putObject("en"), item.path("description"));
    }
    ArrayNode aliases = entity.putObject("aliases").putArray("en");
    item.path("aliases").forEach(alias -> text(aliases.addObject(), alias));
    ObjectNode claims = entity.putObject("claims");
    for (String property : List.of("P31", "P279", "P17", "P27", "P1001")) {
      item.path(property)
          .forEach(value -> statement(claims.withArray(property), property, value.asText()));
    }
    for (JsonNode held : item.path("P39")) {
      ObjectNode statement = statement(claims.withArray("P39"), "P39", held.path("item").asText());
      ObjectNode qualifiers = statement.putObject("qualifiers");
      time(qualifiers, "P580", held.path("start").asText());
      time(qualifiers, "P582", held.path("end").asText());
    }
    return entity;
  }

  private static void text(ObjectNode to, JsonNode value) {
    to.put("language", "en").put("value", value.asText());
  }

  private static ObjectNode statement(ArrayNode to, String property, String value) {
    ObjectNode statement = to.addObject();
    ObjectNode snak = statement.putObject("mainsnak");
    snak.put("snaktype", "value").put("property", property).put("datatype", "wikibase-item");
    ObjectNode datavalue = snak.putObject("datavalue").put("type", "wikibase-entityid");
    datavalue.putObject("value").put("entity-type", "item").put("id", value);
    return statement.put("type", "statement").put("rank", "normal");
  }

  private static void time(ObjectNode qualifiers, String property, String value) {
    if (!value.isEmpty()) {
      String[] parts = value.split("/");
      ObjectNode snak = qualifiers.putArray(property).addObject();
      snak.put("snaktype", "value").put("property", property);
      ObjectNode time = snak.putObject("datavalue").put("type", "time").putObject("value");
      time.put("time", parts[0]).put("precision", Integer.parseInt(parts[1]));
    }
  }

  private JsonNode manifest() {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.putArray("versions").add("0.2");
    return manifest
        .put("name", "Local items")
        .put("identifierSpace", identifierSpace)
        .put("schemaSpace", "http://www.wikidata.org/prop/direct/");
  }

  private JsonNode reconciled(Map<String, String> parameters) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    JSON.readTree(parameters.get("queries"))
        .fields()
        .forEachRemaining(
            query -> {
              ArrayNode results = answer.putObject(query.getKey()).putArray("result");
              for (JsonNode hit : search(query.getValue().path("query").asText()).path("search")) {
                ObjectNode result = results.addObject();
                result.put("id", hit.path("id").asText()).put("name", hit.path("label").asText());
                result.put("description", hit.path("description").asText());
                result.put("score", 100).put("match", false);
                ArrayNode types = result.putArray("type");
                items
                    .get(hit.path("id").asText())
                    .path("P31")
                    .forEach(type -> types.addObject().put("id", type.asText()).put("name", "-"));
              }
            });
    return answer;
  }

  static void send(HttpExchange exchange, JsonNode answer) throws IOException {
    byte[] body = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = gzip(body);
    }
    send(exchange, 200, body);
  }

  static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
