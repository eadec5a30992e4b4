package org.chancery.export.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.export.network.GraphContent.Article;
import org.chancery.export.network.GraphContent.Claim;
import org.chancery.export.network.GraphContent.Coordinates;
import org.chancery.export.network.GraphContent.Entity;
import org.chancery.export.network.GraphContent.Event;
import org.chancery.export.network.GraphContent.Role;
import org.chancery.export.network.GraphContent.Sentence;
import org.chancery.store.SameThings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows off a dataset. The same statements give the same rows, in the same order. Things
 * that the store holds to be one are one.
 */
final class ContentReader {
  private final Rows rows;
  private final SameThings same = new SameThings();
  private final SortedMap<String, Article> articles = new TreeMap<>();
  private final Map<String, List<Sentence>> evidence = new HashMap<>();
  private final Map<String, SortedSet<Role>> roles = new HashMap<>();

  private ContentReader(Rows rows) {
    this.rows = rows;
  }

  static GraphContent read(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> new ContentReader(new Rows(dataset)).read());
  }

  private GraphContent read() {
    rows.each("same.rq", row -> same.unite(row.text("one"), row.text("other")));
    rows.each("articles.rq", this::article);
    rows.each("evidence.rq", this::evidence);
    rows.each("roles.rq", this::role);
    Comparator<Sentence> order =
        Comparator.<Sentence, String>comparing(each -> published(each.article()))
            .thenComparing(Sentence::article)
            .thenComparing(Sentence::begin)
            .thenComparing(Sentence::text);
    evidence.values().forEach(sentences -> sentences.sort(order));
    return new GraphContent(entities(), events(), claims(), articles);
  }

  private String published(String article) {
    Article known = articles.get(article);
    return known == null ? "" : known.published();
  }

  private void article(Rows.Row row) {
    String iri = row.text("article");
    articles.put(
        iri,
        new Article(
            iri,
            PlainText.of(row.text("headline")),
            row.text("published"),
            PlainText.of(row.text("publisher")),
            PlainText.of(row.text("url")),
            PlainText.of(row.text("language"))));
  }

  private void evidence(Rows.Row row) {
    int begin = Integer.parseInt(row.text("begin"));
    evidence
        .computeIfAbsent(row.text("told"), told -> new ArrayList<>())
        .add(new Sentence(row.text("article"), begin, PlainText.of(row.text("text"))));
  }

  private void role(Rows.Row row) {
    roles
        .computeIfAbsent(row.text("event"), event -> new TreeSet<>())
        .add(new Role(row.local("role"), same.of(row.text("entity"))));
  }

  private Map<String, Entity> entities() {
    SortedMap<String, List<Entity>> found = new TreeMap<>();
    rows.each(
        "entities.rq",
        row ->
            found
                .computeIfAbsent(same.of(row.text("entity")), iri -> new ArrayList<>())
                .add(entity(row)));
    SortedMap<String, Entity> entities = new TreeMap<>();
    found.forEach((iri, readings) -> entities.put(iri, one(iri, readings)));
    return entities;
  }

  private static Entity entity(Rows.Row row) {
    List<String> labels = row.lines("labels").stream().map(PlainText::of).toList();
    String kind = row.local("kind");
    String iri = row.text("entity");
    return new Entity(
        iri,
        kind,
        best(kind, labels, Rows.afterNamespace(iri)),
        Stream.concat(labels.stream(), row.lines("names").stream().map(PlainText::of)).toList(),
        row.local("item"),
        row.text("iso3"),
        coordinates(row.number("latitude"), row.number("longitude")));
  }

  private static @Nullable Coordinates coordinates(
      @Nullable Double latitude, @Nullable Double longitude) {
    return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
  }

  /** People by their full names, all else by the shortest, as tables and papers have it. */
  private static String best(String kind, List<String> labels, String otherwise) {
    Comparator<String> length = Comparator.comparingInt(String::length);
    return labels.stream()
        .filter(label -> !label.isEmpty())
        .min(
            (kind.equals("Person") ? length.reversed() : length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(otherwise);
  }

  private static Entity one(String iri, List<Entity> readings) {
    readings.sort(Comparator.comparing(Entity::kind).thenComparing(Entity::iri));
    String kind = readings.get(0).kind();
    List<String> names =
        readings.stream().flatMap(each -> each.names().stream()).distinct().sorted().toList();
    List<String> labels = readings.stream().map(Entity::label).distinct().toList();
    return new Entity(
        iri,
        kind,
        best(kind, labels, Rows.afterNamespace(iri)),
        names,
        first(readings.stream().map(Entity::item)),
        first(readings.stream().map(Entity::iso3)),
        readings.stream()
            .map(Entity::coordinates)
            .filter(each -> each != null)
            .findFirst()
            .orElse(null));
  }

  private static String first(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private Map<String, Event> events() {
    SortedMap<String, Event> events = new TreeMap<>();
    rows.each("events.rq", row -> events.put(row.text("event"), event(row)));
    return events;
  }

  private Event event(Rows.Row row) {
    String iri = row.text("event");
    return new Event(
        iri,
        row.local("kind"),
        row.local("realis"),
        confidence(row),
        evidence.getOrDefault(iri, List.of()),
        PlainText.of(row.text("label")),
        days(row),
        row.local("type"),
        row.local("mode"),
        row.lines("contexts").stream().map(Rows::afterNamespace).toList(),
        List.copyOf(roles.getOrDefault(iri, new TreeSet<>())));
  }

  /** Two digits say all that is known. */
  private static double confidence(Rows.Row row) {
    Double confidence = row.number("confidence");
    return confidence == null ? 0 : Math.round(confidence * 100) / 100.0;
  }

  private static @Nullable Days days(Rows.Row row) {
    String earliest = row.text("earliest");
    return earliest.isEmpty()
        ? null
        : new Days(LocalDate.parse(earliest), LocalDate.parse(row.text("latest")));
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    rows.each("claims.rq", row -> claims.add(claim(row)));
    claims.sort(Comparator.comparing(Claim::iri));
    return claims;
  }

  private Claim claim(Rows.Row row) {
    String iri = row.text("claim");
    return new Claim(
        iri,
        row.local("relation"),
        row.local("realis"),
        confidence(row),
        evidence.getOrDefault(iri, List.of()),
        same.of(row.text("subject")),
        same.of(row.text("object")));
  }
}
