package org.chancery.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Terms;

/**
 * The service: each method gives the answer to one kind of request. Thread-safe; the entities are
 * those that the dataset had when it was made.
 */
public final class Reconciliation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int SUGGESTIONS = 20;
  private static final int PREVIEW_WIDTH = 400;
  private static final int PREVIEW_HEIGHT = 200;

  private final String base;
  private final ThingIndex index;
  private final Matching matching;

  /**
   * Reads all entities.
   *
   * @param base what the IRIs of things begin with
   */
  public Reconciliation(DatasetGraph dataset, String base) {
    this.base = base;
    this.index = new ThingIndex(ThingReader.read(dataset, base));
    this.matching = new Matching(index);
  }

  /**
   * What the service can do.
   *
   * @param address of the service, as the client knows it
   */
  public JsonNode manifest(String address) {
    ObjectNode manifest = JSON.objectNode();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest.put("name", "Chancery");
    manifest.put("identifierSpace", base).put("schemaSpace", Terms.NAMESPACE);
    manifest.putObject("view").put("url", base + "{{id}}");
    ArrayNode types = manifest.putArray("defaultTypes");
    ThingReader.types().forEach(type -> types.add(named(type, type)));
    ObjectNode suggest = manifest.putObject("suggest");
    for (String kind : List.of("entity", "type", "property")) {
      suggest.putObject(kind).put("service_url", address).put("service_path", "/suggest/" + kind);
    }
    manifest
        .putObject("preview")
        .put("url", address + "/preview?id={{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    manifest
        .putObject("extend")
        .putObject("propose_properties")
        .put("service_url", address)
        .put("service_path", "/properties");
    return manifest;
  }

  /** The answers to a batch of queries. */
  public JsonNode reconcile(String queries) throws BadRequest {
    ObjectNode answer = JSON.objectNode();
    for (Map.Entry<String, Matching.Query> each : QueryBatch.queries(queries).entrySet()) {
      ArrayNode results = answer.putObject(each.getKey()).putArray("result");
      matching.matches(each.getValue()).forEach(match -> results.add(result(match)));
    }
    return answer;
  }

  private static ObjectNode result(Matching.Match match) {
    ObjectNode result = named(match.thing().id(), match.thing().name());
    description(match.thing()).ifPresent(words -> result.put("description", words));
    result.put("score", match.score()).put("match", match.certain());
    result.putArray("type").add(named(match.thing().type(), match.thing().type()));
    ArrayNode features = result.putArray("features");
    features.addObject().put("id", "name").put("value", match.name());
    features.addObject().put("id", "properties").put("value", match.properties());
    return result;
  }

  private static ObjectNode named(String id, String name) {
    return JSON.objectNode().put("id", id).put("name", name);
  }

  private static Optional<String> description(Thing thing) {
    List<String> words = new ArrayList<>();
    for (String property : List.of("holdsOffice", "represents", "locatedIn", "exactMatch")) {
      thing.values(property).stream().limit(2).map(Thing.Value::text).forEach(words::add);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /** Entities a word of whose names begins so, for completion. */
  public JsonNode suggestEntities(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode results = answer.putArray("result");
    for (Thing thing : prefix.isBlank() ? List.<Thing>of() : index.beginning(prefix, SUGGESTIONS)) {
      ObjectNode result = results.addObject().put("id", thing.id()).put("name", thing.name());
      description(thing).ifPresent(words -> result.put("description", words));
      result.putArray("notable").add(named(thing.type(), thing.type()));
    }
    return answer;
  }

  /** Types whose name begins so. */
  public JsonNode suggestTypes(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode results = answer.putArray("result");
    ThingReader.types().stream()
        .filter(type -> begins(type, prefix))
        .forEach(type -> results.add(named(type, type)));
    return answer;
  }

  /** Properties whose name or id begins so. */
  public JsonNode suggestProperties(String prefix) {
    ObjectNode answer = JSON.objectNode();
    properties(answer.putArray("result"), prefix);
    return answer;
  }

  /** Properties that can be fetched for a type: for each type the same. */
  public JsonNode proposeProperties(String type) {
    ObjectNode answer = JSON.objectNode().put("type", type);
    properties(answer.putArray("properties"), "");
    return answer;
  }

  private static void properties(ArrayNode into, String prefix) {
    ServedProperty.ALL.stream()
        .filter(p -> begins(p.id(), prefix) || begins(p.name(), prefix))
        .forEach(p -> into.add(named(p.id(), p.name())));
  }

  private static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
  }

  /** Values of properties of entities; none for entities and properties that are not there. */
  public JsonNode extend(String query) throws BadRequest {
    JsonNode asked = QueryBatch.object(query, "extend");
    List<String> ids = new ArrayList<>();
    QueryBatch.require(
        asked.path("ids").isArray() && asked.path("properties").isArray(),
        "extend needs the lists ids and properties");
    QueryBatch.require(
        asked.path("ids").size() <= 10 * QueryBatch.MOST_QUERIES
            && asked.path("properties").size() <= QueryBatch.MOST_QUERIES,
        "extend: too many at a time");
    asked.path("ids").forEach(id -> ids.add(id.asText()));
    ObjectNode answer = JSON.objectNode();
    ArrayNode meta = answer.putArray("meta");
    ObjectNode rows = answer.putObject("rows");
    ids.forEach(rows::putObject);
    for (JsonNode each : asked.path("properties")) {
      String property = each.path("id").asText();
      meta.add(
          named(property, ServedProperty.of(property).map(ServedProperty::name).orElse(property)));
      ids.forEach(id -> values(id, property, ((ObjectNode) rows.get(id)).putArray(property)));
    }
    return answer;
  }

  private void values(String id, String property, ArrayNode into) {
    for (Thing.Value value : index.thing(id).map(t -> t.values(property)).orElse(List.of())) {
      into.add(
          value.id().isEmpty()
              ? JSON.objectNode().put("str", value.text())
              : named(value.id(), value.text()));
    }
  }

  /** A page about an entity; empty when there is none of this id. */
  public Optional<String> preview(String id) {
    return index.thing(id).map(Preview::of);
  }
}
