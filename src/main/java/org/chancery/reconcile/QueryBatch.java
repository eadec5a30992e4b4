package org.chancery.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.link.NameKey;

/** Reads what clients send, trusting nothing of it. */
final class QueryBatch {
  static final int MOST_QUERIES = 200;
  private static final int MOST_VALUES = 50;
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_RESULTS = 100;
  private static final int USUAL_RESULTS = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private QueryBatch() {}

  static Map<String, Matching.Query> queries(String text) throws BadRequest {
    JsonNode batch = object(text, "queries");
    Map<String, Matching.Query> queries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : batch.properties()) {
      queries.put(each.getKey(), query(each.getKey(), each.getValue()));
    }
    return queries;
  }

  /** A JSON object of at most so many members. */
  static JsonNode object(String text, String what) throws BadRequest {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadRequest(what + " is no JSON: " + e.getOriginalMessage());
    }
    require(node.isObject(), what + " must be a JSON object");
    require(node.size() <= MOST_QUERIES, what + ": more than " + MOST_QUERIES + " at a time");
    return node;
  }

  static void require(boolean condition, String message) throws BadRequest {
    if (!condition) {
      throw new BadRequest(message);
    }
  }

  private static Matching.Query query(String key, JsonNode node) throws BadRequest {
    require(node.isObject(), key + " must be an object");
    JsonNode name = node.path("query");
    require(name.isMissingNode() || name.isTextual(), key + ": query must be a string");
    List<Matching.Asked> asked = asked(key, node.path("properties"));
    require(name.isTextual() || !asked.isEmpty(), key + ": neither query nor properties");
    JsonNode limit = node.path("limit");
    require(limit.isMissingNode() || limit.isNumber(), key + ": limit must be a number");
    return new Matching.Query(
        cut(name.asText("")),
        new TreeSet<>(texts(key, "type", node.path("type"))),
        node.path("type_strict").asText("").equals("should"),
        Math.max(1, Math.min(MOST_RESULTS, limit.asInt(USUAL_RESULTS))),
        asked);
  }

  private static String cut(String name) {
    return name.length() <= MOST_CHARACTERS ? name : name.substring(0, MOST_CHARACTERS);
  }

  private static List<String> texts(String key, String what, JsonNode node) throws BadRequest {
    List<String> texts = new ArrayList<>();
    for (JsonNode each :
        node.isArray() ? node : node.isMissingNode() ? List.<JsonNode>of() : List.of(node)) {
      require(each.isTextual(), key + ": " + what + " must be a string or a list of strings");
      texts.add(each.asText());
    }
    return texts;
  }

  private static List<Matching.Asked> asked(String key, JsonNode node) throws BadRequest {
    require(node.isMissingNode() || node.isArray(), key + ": properties must be a list");
    require(node.size() <= MOST_VALUES, key + ": too many properties");
    List<Matching.Asked> asked = new ArrayList<>();
    for (JsonNode each : node) {
      require(each.path("pid").isTextual() && each.has("v"), key + ": a property needs pid and v");
      asked.add(new Matching.Asked(each.path("pid").asText(), values(key, each.path("v"))));
    }
    return asked;
  }

  /** Both the id, where one is told, and the folded text. */
  private static Set<String> values(String key, JsonNode node) throws BadRequest {
    require(node.size() <= MOST_VALUES || node.isObject(), key + ": too many values");
    Set<String> values = new TreeSet<>();
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      require(
          each.isValueNode() || each.path("id").isTextual(),
          key + ": a value is a string, a number, a boolean or an object with id");
      values.add(each.isObject() ? each.path("id").asText() : NameKey.folded(cut(each.asText())));
    }
    return values;
  }
}
