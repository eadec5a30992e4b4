package org.chancery.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.link.LinkDecision;

/**
 * A service of the Reconciliation Service API 0.2 whose entities are Wikidata's. What it knows of
 * an item is a name, types and a description; its own scores do not count, since they are not ours.
 */
final class ReconciliationSource implements ItemSource {
  private static final int BATCH = 10;
  private static final int MOST_HITS = 10;
  private static final Set<String> WIKIDATA =
      Set.of(
          "http://www.wikidata.org/entity/",
          "https://www.wikidata.org/entity/",
          "http://www.wikidata.org/entity",
          "https://www.wikidata.org/wiki/");
  private static final JsonMapper JSON = new JsonMapper();

  private final URI address;
  private final PoliteClient client;
  private final AnswerCache cache;
  private final Map<String, Item> met = new TreeMap<>();
  private boolean checked;

  ReconciliationSource(URI address, PoliteClient client, AnswerCache cache) {
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
    Map<Wanted, List<String>> found = new LinkedHashMap<>();
    List<Wanted> unknown = new ArrayList<>();
    for (Wanted each : wanted) {
      cache
          .find(name(), "search " + each.name())
          .ifPresentOrElse(kept -> found.put(each, meet(kept)), () -> unknown.add(each));
    }
    for (int i = 0; i < unknown.size() && !faults.last(); i += BATCH) {
      List<Wanted> some = unknown.subList(i, Math.min(unknown.size(), i + BATCH));
      try {
        check();
        found.putAll(ask(some));
      } catch (Unanswered e) {
        faults.add(some.size() + " names from " + some.get(0).name(), e);
      }
    }
    return found;
  }

  /** What else its entities are, their ids must be Wikidata's. */
  private void check() throws Unanswered {
    if (checked) {
      return;
    }
    JsonNode manifest =
        client.ask(Question.get(address, Map.of()), (answer, after) -> demand(answer.has("name")));
    String space = manifest.path("identifierSpace").asText();
    if (!WIKIDATA.contains(space)) {
      throw Unanswered.because(
          "the entities of " + manifest.path("name").asText() + " are not Wikidata's: " + space);
    }
    checked = true;
  }

  private static void demand(boolean answer) throws TryAgain {
    if (!answer) {
      throw new TryAgain("JSON, but no answer", Duration.ofNanos(-1));
    }
  }

  private Map<Wanted, List<String>> ask(List<Wanted> some) throws Unanswered {
    ObjectNode queries = JSON.createObjectNode();
    for (int i = 0; i < some.size(); i++) {
      queries.putObject("q" + i).put("query", some.get(i).name()).put("limit", MOST_HITS);
    }
    JsonNode answer =
        client.ask(
            Question.post(address, Map.of("queries", queries.toString()), "application/json"),
            (json, after) -> demand(json.path("q0").path("result").isArray()));
    Map<Wanted, List<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < some.size(); i++) {
      JsonNode results = answer.path("q" + i).path("result");
      if (results.isArray()) {
        cache.keep(name(), "search " + some.get(i).name(), results);
        found.put(some.get(i), meet(results));
      }
    }
    return found;
  }

  private List<String> meet(JsonNode results) {
    List<String> ids = new ArrayList<>();
    for (JsonNode result : results) {
      String id = result.path("id").asText();
      if (LinkDecision.isItem(id)) {
        ids.add(id);
        met.put(id, item(id, result));
      }
    }
    return ids;
  }

  private static Item item(String id, JsonNode result) {
    List<String> classes = new ArrayList<>();
    result.path("type").forEach(type -> classes.add(type.path("id").asText(type.asText())));
    return new Item(
        id,
        result.path("name").asText(),
        List.of(),
        result.path("description").asText(),
        classes.stream().filter(LinkDecision::isItem).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public Map<String, Item> items(Collection<String> ids, Faults faults) {
    Map<String, Item> items = new TreeMap<>(met);
    items.keySet().retainAll(new TreeSet<>(ids));
    return items;
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
}
