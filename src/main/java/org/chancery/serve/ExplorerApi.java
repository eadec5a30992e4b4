package org.chancery.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.chancery.ChanceryException;
import org.chancery.explore.Explorer;
import org.chancery.query.QueryLibrary;
import org.chancery.query.StoredQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the explorer asks for, under {@code /api/}; every answer is JSON. {@code overview}, {@code
 * fact?iri=}, {@code entity?iri=}, {@code sentences?words=}, {@code queries}, {@code
 * queries/NAME?parameter=value} (that query as SPARQL text, its parameters filled in).
 */
final class ExplorerApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  private final transient Explorer explorer;
  private final transient QueryLibrary library;

  ExplorerApi(Explorer explorer, QueryLibrary library) {
    this.explorer = explorer;
    this.library = library;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    try {
      Optional<byte[]> answer = answer(path(request), request);
      response.setStatus(
          answer.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
      response.getOutputStream().write(answer.orElseGet(() -> message("there is no such thing")));
    } catch (ChanceryException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    } catch (QueryCancelledException e) {
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "that would take too long");
    }
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  private Optional<byte[]> answer(String path, HttpServletRequest request) {
    return switch (path) {
      case "overview" -> Optional.of(explorer.overview());
      case "fact" -> explorer.fact(parameter(request, "iri")).map(ExplorerApi::bytes);
      case "entity" -> explorer.entity(parameter(request, "iri")).map(ExplorerApi::bytes);
      case "sentences" -> Optional.of(bytes(sentences(parameter(request, "words").strip())));
      case "queries" -> Optional.of(bytes(queries()));
      default -> path.startsWith("queries/") ? query(path.substring(8), request) : Optional.empty();
    };
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private ArrayNode sentences(String words) {
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      throw new ChanceryException("words of " + SHORTEST + " to " + LONGEST + " letters, please");
    }
    return explorer.sentences(words);
  }

  private ArrayNode queries() {
    ArrayNode all = JSON.createArrayNode();
    for (StoredQuery query : library.all()) {
      ObjectNode one = all.addObject();
      one.put("name", query.name()).put("title", query.title());
      one.put("description", query.description()).put("text", query.text());
      ArrayNode parameters = one.putArray("parameters");
      query
          .parameters()
          .forEach(
              p ->
                  parameters
                      .addObject()
                      .put("name", p.name())
                      .put("type", p.type().name())
                      .put("description", p.description()));
    }
    return all;
  }

  /** Of the library only: a name that is a file's is not looked for. */
  private Optional<byte[]> query(String name, HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>();
    request.getParameterMap().forEach((key, all) -> values.put(key, all[0]));
    return library.all().stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .map(query -> bytes(JSON.createObjectNode().put("sparql", query.sparql(values))));
  }

  private static void refuse(HttpServletResponse response, int status, @Nullable String why)
      throws IOException {
    response.setStatus(status);
    response.getOutputStream().write(message(String.valueOf(why)));
  }

  private static byte[] message(String text) {
    return bytes(JSON.createObjectNode().put("message", text));
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(UTF_8);
  }
}
