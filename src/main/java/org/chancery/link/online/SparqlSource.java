package org.chancery.link.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.link.LinkDecision;

/**
 * A SPARQL endpoint that has Wikidata, or a part of it, in the RDF of Wikibase. It is asked in
 * standard SPARQL 1.1, fifty names or items at a time.
 */
final class SparqlSource implements ItemSource {
  private static final int BATCH = 50;
  private static final String RESULTS = "application/sparql-results+json";
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final JsonMapper JSON = new JsonMapper();

  private final URI address;
  private final PoliteClient client;
  private final AnswerCache cache;
  private final String findQuery = text("find.rq");
  private final String itemsQuery = text("items.rq");

  SparqlSource(URI address, PoliteClient client, AnswerCache cache) {
    this.address = address;
    this.client = client;
    this.cache = cache;
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public Map<Wanted, List<String>> find(List<Wanted> wanted, Faults faults) {
    Map<String, JsonNode> answers =
        answers(wanted.stream().map(Wanted::name).toList(), "search ", "name", faults);
    Map<Wanted, List<String>> found = new LinkedHashMap<>();
    for (Wanted each : wanted) {
      JsonNode rows = answers.get(each.name());
      if (rows != null) {
        found.put(each, values(rows, "item").stream().filter(LinkDecision::isItem).toList());
      }
    }
    return found;
  }

  @Override
  public Map<String, Item> items(Collection<String> ids, Faults faults) {
    Map<String, Item> items = new TreeMap<>();
    answers(List.copyOf(new TreeSet<>(ids)), "", "item", faults)
        .forEach(
            (id, rows) -> {
              if (!rows.isEmpty()) {
                items.put(id, item(id, rows));
              }
            });
    return items;
  }

  /** The rows of each thing that is asked about, by the variable that names it; kept ones first. */
  private Map<String, JsonNode> answers(
      Collection<String> things, String prefix, String variable, Faults faults) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String thing : things) {
      cache
          .find(name(), prefix + thing)
          .ifPresentOrElse(kept -> answers.put(thing, kept), () -> unknown.add(thing));
    }
    for (int i = 0; i < unknown.size() && !faults.last(); i += BATCH) {
      List<String> some = unknown.subList(i, Math.min(unknown.size(), i + BATCH));
      try {
        ask(some, variable).forEach((thing, rows) -> keep(answers, prefix, thing, rows));
      } catch (Unanswered e) {
        faults.add(some.size() + " from " + some.get(0), e);
      }
    }
    return answers;
  }

  private void keep(Map<String, JsonNode> answers, String prefix, String thing, JsonNode rows) {
    cache.keep(name(), prefix + thing, rows);
    answers.put(thing, rows);
  }

  private Map<String, JsonNode> ask(List<String> things, String variable) throws Unanswered {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    things.forEach(thing -> answers.put(thing, JSON.createArrayNode()));
    JsonNode rows = client.ask(question(things, variable), SparqlSource::complaint);
    for (JsonNode row : rows.path("results").path("bindings")) {
      if (answers.get(value(row, variable)) instanceof ArrayNode of) {
        of.add(row);
      }
    }
    return answers;
  }

  private Question question(List<String> things, String variable) {
    String query =
        variable.equals("name")
            ? findQuery.replace("NAMES", joined(things.stream().map(SparqlSource::literal)))
            : itemsQuery.replace("ITEMS", joined(things.stream().map(id -> "wd:" + id)));
    return Question.post(address, Map.of("query", query), RESULTS);
  }

  private static String joined(java.util.stream.Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }

  private static String literal(String name) {
    return '"'
        + name.replaceAll("\\p{Cc}", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"@en";
  }

  private static void complaint(JsonNode answer, Duration after) throws TryAgain {
    if (!answer.path("results").path("bindings").isArray()) {
      throw new TryAgain("JSON, but no answer", Duration.ofNanos(-1));
    }
  }

  private static String value(JsonNode row, String variable) {
    String value = row.path(variable).path("value").asText();
    return value.startsWith(ENTITY) ? value.substring(ENTITY.length()) : value;
  }

  private static List<String> values(JsonNode rows, String variable) {
    Set<String> values = new LinkedHashSet<>();
    rows.forEach(row -> values.add(value(row, variable)));
    values.remove("");
    return List.copyOf(values);
  }

  private static Item item(String id, JsonNode rows) {
    List<Item.Position> positions = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.has("position")) {
        String jurisdiction = value(row, "jurisdiction");
        positions.add(
            new Item.Position(
                value(row, "position"),
                jurisdiction.isEmpty() ? List.of() : List.of(jurisdiction),
                day(value(row, "start")),
                day(value(row, "end"))));
      }
    }
    return new Item(
        id,
        values(rows, "label").stream().findFirst().orElse(""),
        values(rows, "alias"),
        values(rows, "description").stream().findFirst().orElse(""),
        values(rows, "class"),
        values(rows, "above"),
        values(rows, "state"),
        positions);
  }

  /** The RDF does not tell here how fine a time is: the first of January may mean the year. */
  private static String day(String time) {
    if (!time.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      return "";
    }
    String day = time.substring(0, "0000-00-00".length());
    return day.endsWith("-01-01") ? day.substring(0, "0000".length()) : day;
  }

  @Override
  public List<String> plan(List<Wanted> wanted) {
    List<String> open =
        wanted.stream()
            .map(Wanted::name)
            .filter(each -> cache.find(name(), "search " + each).isEmpty())
            .toList();
    List<String> plan = new ArrayList<>();
    for (int i = 0; i < open.size(); i += BATCH) {
      List<String> some = open.subList(i, Math.min(open.size(), i + BATCH));
      plan.add("POST " + address + " for " + String.join(", ", some));
    }
    return plan;
  }

  private static String text(String file) {
    try (InputStream in = SparqlSource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(file + " cannot be read", e);
    }
  }
}
