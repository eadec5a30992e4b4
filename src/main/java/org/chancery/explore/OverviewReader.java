package org.chancery.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.explore.GraphQueries.Row;
import org.chancery.explore.Overview.Entity;
import org.chancery.explore.Overview.Source;
import org.chancery.graph.Terms;
import org.chancery.layout.ForceLayout;
import org.chancery.store.SameThings;

/** Reads an overview off the graph, one pass over each property. Used once. */
final class OverviewReader {
  private static final Comparator<FactDraft> NEWEST =
      Comparator.comparing((FactDraft fact) -> fact.from).reversed().thenComparing(f -> f.iri);

  private final GraphQueries graph;
  private final int most;
  private final SameThings same = new SameThings();
  private final Map<String, FactDraft> facts = new HashMap<>();
  private final SortedMap<String, EntityDraft> entities = new TreeMap<>();
  private final SortedMap<String, Source> sources = new TreeMap<>();
  private final Map<String, String> states = new HashMap<>();

  /**
   * A reader.
   *
   * @param most how many facts are told; of more, the oldest are left out
   */
  OverviewReader(GraphQueries graph, int most) {
    this.graph = graph;
    this.most = most;
  }

  Overview read() {
    return graph.together(
        () -> {
          all("same", row -> same.unite(row.text("one"), row.text("other")));
          all("events", this::fact);
          all("claims", this::claim);
          ofFacts(Terms.realis, (fact, row) -> fact.realis.add(row.localName("value")));
          ofFacts(Terms.confidence, (fact, row) -> fact.surer(row.number("value")));
          ofFacts(Terms.decidedBy, (fact, row) -> fact.rule = first(fact.rule, row.text("value")));
          ofFacts(
              RDFS.label.asNode(),
              (fact, row) -> fact.label = first(fact.label, row.text("value")));
          ofFacts(Terms.earliest, (fact, row) -> fact.from = first(fact.from, row.text("value")));
          ofFacts(Terms.latest, (fact, row) -> fact.until = first(fact.until, row.text("value")));
          facts.values().removeIf(fact -> fact.realis.isEmpty());
          all("roles", row -> ofFact(row, fact -> fact.role(role(row), thing(row))));
          all("topics", row -> ofFact(row, fact -> fact.topics.add(row.text("topic"))));
          all("tellings", row -> ofFact(row, fact -> fact.sources.add(row.text("source"))));
          all("sources", this::source);
          all("entities", this::entity);
          all("names", this::name);
          all("places", this::place);
          all("offices", this::office);
          all("states", row -> states.putIfAbsent(thing(row), same.of(row.text("state"))));
          return overview();
        });
  }

  private void all(String query, Consumer<Row> each) {
    graph.ask(query, Map.of(), each);
  }

  private String thing(Row row) {
    return same.of(row.text("thing"));
  }

  private static String role(Row row) {
    return row.localName("role");
  }

  /** Of what several articles tell differently, the same is taken whatever order they come in. */
  private static String first(String one, String other) {
    return one.isEmpty() || (!other.isEmpty() && other.compareTo(one) < 0) ? other : one;
  }

  private void claim(Row row) {
    FactDraft fact = fact(row);
    fact.role("subject", same.of(row.text("subject")));
    fact.role("object", same.of(row.text("object")));
  }

  private FactDraft fact(Row row) {
    String iri = same.of(row.text("fact"));
    return facts.computeIfAbsent(iri, key -> new FactDraft(key, row.localName("kind")));
  }

  /** One pass over a property; what has it and is no fact is passed over. */
  private void ofFacts(Node property, BiConsumer<FactDraft, Row> what) {
    graph.ask(
        "values", Map.of("property", property), row -> ofFact(row, fact -> what.accept(fact, row)));
  }

  private void ofFact(Row row, Consumer<FactDraft> what) {
    FactDraft fact = facts.get(same.of(row.text("fact")));
    if (fact != null) {
      what.accept(fact);
    }
  }

  private void source(Row row) {
    sources.putIfAbsent(
        row.text("source"),
        new Source(
            row.text("source"),
            row.text("headline"),
            row.text("outlet"),
            row.text("date"),
            row.text("url")));
  }

  private void entity(Row row) {
    EntityDraft entity =
        entities.computeIfAbsent(thing(row), iri -> new EntityDraft(row.localName("kind")));
    String name = row.text("name");
    entity.names.add(name);
    entity.name = first(entity.name, name);
    entity.item = first(entity.item, row.localName("item"));
    entity.iso3 = first(entity.iso3, row.text("iso3"));
  }

  private void name(Row row) {
    EntityDraft entity = entities.get(thing(row));
    if (entity != null) {
      entity.names.add(row.text("name"));
    }
  }

  private void place(Row row) {
    EntityDraft entity = entities.get(thing(row));
    if (entity != null) {
      entity.latitude = row.number("latitude");
      entity.longitude = row.number("longitude");
    }
  }

  private void office(Row row) {
    EntityDraft entity = entities.get(thing(row));
    if (entity != null) {
      entity.office = row.text("office");
    }
  }

  private Overview overview() {
    List<FactDraft> told = facts.values().stream().sorted(NEWEST).limit(most).toList();
    Map<String, Integer> places = placesOfEntities(told);
    Map<String, Integer> placesOfSources = numbered(sources.keySet());
    SortedSet<String> topics = new TreeSet<>();
    told.forEach(fact -> topics.addAll(fact.topics));
    Map<String, Integer> placesOfTopics = numbered(topics);
    List<Overview.Fact> done =
        told.stream().map(f -> f.done(places, placesOfSources, placesOfTopics)).toList();
    return new Overview(
        done(places, done),
        List.copyOf(sources.values()),
        List.copyOf(topics),
        done,
        told.size() < facts.size());
  }

  /** Entities that have to do with a fact, and their states. */
  private Map<String, Integer> placesOfEntities(List<FactDraft> told) {
    SortedSet<String> used = new TreeSet<>();
    told.forEach(fact -> used.addAll(fact.parties()));
    used.retainAll(entities.keySet());
    for (String iri : List.copyOf(used)) {
      String state = states.get(iri);
      if (state != null && entities.containsKey(state)) {
        used.add(state);
      }
    }
    return numbered(used);
  }

  private static Map<String, Integer> numbered(Collection<String> keys) {
    Map<String, Integer> places = new LinkedHashMap<>();
    keys.forEach(key -> places.put(key, places.size()));
    return places;
  }

  private List<Entity> done(Map<String, Integer> places, List<Overview.Fact> told) {
    ForceLayout layout = new ForceLayout(places.size());
    for (Overview.Fact fact : told) {
      for (int i = 0; i < fact.ends().size(); i += 2) {
        layout.connect(fact.ends().get(i), fact.ends().get(i + 1));
      }
    }
    ForceLayout.Positions positions = layout.positions();
    List<Entity> done = new ArrayList<>();
    places.forEach(
        (iri, place) -> {
          EntityDraft entity = entities.get(iri);
          if (entity != null) {
            int state = places.getOrDefault(states.getOrDefault(iri, ""), -1);
            done.add(entity.done(iri, state, positions.x()[place], positions.y()[place]));
          }
        });
    return done;
  }

  private static final class EntityDraft {
    private final String kind;
    private final SortedSet<String> names = new TreeSet<>();
    private String name = "";
    private String item = "";
    private String office = "";
    private String iso3 = "";
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;

    EntityDraft(String kind) {
      this.kind = kind;
    }

    Entity done(String iri, int state, double x, double y) {
      names.remove(name);
      return new Entity(
          iri, name, names, kind, item, office, state, iso3, latitude, longitude, x, y);
    }
  }
}
