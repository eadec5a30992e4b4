package org.chancery.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
 * The action API of a Wikibase: {@code wbsearchentities} by name, {@code wbgetentities} for fifty
 * items at a time. Each answer is kept by name and by item, not by request.
 */
final class MediaWikiApi implements ItemSource {
  /** As many as the API takes of anyone. */
  static final int BATCH = 50;

  private static final int MOST_HITS = 10;

  /** Seconds that the server's replicas may be behind: what its operators ask of such programs. */
  private static final String MAXLAG = "5";

  private static final Set<String> PASSING = Set.of("maxlag", "ratelimited", "readonly");

  private final URI address;
  private final PoliteClient client;
  private final AnswerCache cache;

  MediaWikiApi(URI address, PoliteClient client, AnswerCache cache) {
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
    for (Wanted each : wanted) {
      JsonNode kept = cache.find(name(), "search " + each.name()).orElse(null);
      if (kept != null) {
        found.put(each, ids(kept));
      } else if (!faults.last()) {
        search(each, found, faults);
      }
    }
    return found;
  }

  private void search(Wanted wanted, Map<Wanted, List<String>> found, Faults faults) {
    try {
      JsonNode answer = client.ask(searching(wanted.name()), this::complaint);
      JsonNode hits = answer.path("search");
      cache.keep(name(), "search " + wanted.name(), hits);
      found.put(wanted, ids(hits));
    } catch (Unanswered e) {
      faults.add(wanted.name(), e);
    }
  }

  private static List<String> ids(JsonNode hits) {
    List<String> ids = new ArrayList<>();
    hits.forEach(hit -> ids.add(hit.path("id").asText()));
    return ids.stream().filter(LinkDecision::isItem).distinct().toList();
  }

  private Question searching(String name) {
    return question(
        Map.of(
            "action",
            "wbsearchentities",
            "search",
            name,
            "language",
            "en",
            "uselang",
            "en",
            "type",
            "item",
            "limit",
            String.valueOf(MOST_HITS)));
  }

  private Question getting(Collection<String> ids) {
    return question(
        Map.of(
            "action",
            "wbgetentities",
            "ids",
            String.join("|", ids),
            "props",
            "labels|aliases|descriptions|claims",
            "languages",
            "en|mul"));
  }

  private Question question(Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("format", "json");
    all.put("maxlag", MAXLAG);
    return Question.get(address, all);
  }

  @Override
  public Map<String, Item> items(Collection<String> ids, Faults faults) {
    Map<String, Item> items = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      JsonNode kept = cache.find(name(), id).orElse(null);
      if (kept == null) {
        unknown.add(id);
      } else if (!kept.isNull()) {
        items.put(id, ItemJson.item(kept));
      }
    }
    for (int i = 0; i < unknown.size() && !faults.last(); i += BATCH) {
      ask(unknown.subList(i, Math.min(unknown.size(), i + BATCH)), items, faults);
    }
    return items;
  }

  private void ask(List<String> ids, Map<String, Item> items, Faults faults) {
    try {
      JsonNode entities = client.ask(getting(ids), this::complaint).path("entities");
      Map<String, JsonNode> byId = byId(entities);
      for (String id : ids) {
        JsonNode entity = byId.get(id);
        if (entity != null) {
          cache.keep(name(), id, entity);
          items.put(id, ItemJson.item(entity));
        } else if (entities.path(id).has("missing")) {
          cache.keep(name(), id, JsonNodeFactory.instance.nullNode());
        }
      }
    } catch (Unanswered e) {
      faults.add(ids.size() + " items from " + ids.get(0), e);
    }
  }

  /** By the ids that were asked for: items that were merged into others are found under both. */
  private static Map<String, JsonNode> byId(JsonNode entities) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode entity : entities) {
      if (!entity.has("missing")) {
        byId.put(entity.path("id").asText(), entity);
        byId.putIfAbsent(entity.path("redirects").path("from").asText(), entity);
      }
    }
    return byId;
  }

  /** Errors come with status 200; {@code maxlag} is one of them. */
  private void complaint(JsonNode answer, Duration after) throws TryAgain, Unanswered {
    String code = answer.path("error").path("code").asText();
    if (PASSING.contains(code)) {
      throw client.tryAgain("the server says " + code, after);
    }
    if (!code.isEmpty()) {
      throw Unanswered.because(
          "the server says " + code + ": " + answer.path("error").path("info").asText());
    }
    if (!answer.has("search") && !answer.has("entities")) {
      throw new TryAgain("JSON, but no answer", Duration.ofNanos(-1));
    }
  }

  @Override
  public List<String> plan(List<Wanted> wanted) {
    return wanted.stream()
        .filter(each -> cache.find(name(), "search " + each.name()).isEmpty())
        .map(each -> "GET " + searching(each.name()))
        .toList();
  }
}
