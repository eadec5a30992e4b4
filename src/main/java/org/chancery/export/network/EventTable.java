package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.Version;
import org.chancery.export.network.GraphContent.Article;
import org.chancery.export.network.GraphContent.Claim;
import org.chancery.export.network.GraphContent.Coordinates;
import org.chancery.export.network.GraphContent.Entity;
import org.chancery.export.network.GraphContent.Event;
import org.jspecify.annotations.Nullable;

/**
 * Events as a table in the shape of POLECAT, the data set that is coded by PLOVER, with realis,
 * confidence and sentence added. One row an event; several names in a cell are apart by semicolons.
 */
final class EventTable {
  private final GraphContent content;
  private final String base;
  private final QuadClasses quads = QuadClasses.load();
  private final String version = "chancery " + Version.load().program();
  private final Map<String, Set<String>> represented = new TreeMap<>();

  EventTable(GraphContent content, GraphContent whole, String base) {
    this.content = content;
    this.base = base;
    whole.claims().stream()
        .filter(claim -> claim.kind().equals("represents") && claim.realis().equals("Actual"))
        .forEach(this::represents);
  }

  private void represents(Claim claim) {
    represented.computeIfAbsent(claim.subject(), s -> new TreeSet<>()).add(claim.object());
  }

  void writeCsv(OutputStream out) throws IOException {
    CsvTable table = new CsvTable(true, List.copyOf(row(null).keySet()));
    for (Event event : content.events().values()) {
      table.row(new ArrayList<>(row(event).values()));
    }
    table.writeTo(out);
  }

  void writeJsonLines(OutputStream out) throws IOException {
    if (content.events().isEmpty()) {
      return;
    }
    JsonStream.writeLines(
        out,
        json -> {
          for (Event event : content.events().values()) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> cell : row(event).entrySet()) {
              JsonStream.field(json, cell.getKey(), cell.getValue());
            }
            json.writeEndObject();
          }
        });
  }

  /** The cells by their headings, in order; those of no event are empty. */
  private Map<String, @Nullable Object> row(@Nullable Event event) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    Event each = event == null ? NONE : event;
    what(each, row);
    who(each, row);
    where(each, row);
    source(each, row);
    return row;
  }

  private static final Event NONE =
      new Event("", "", "", 0, List.of(), "", null, "", "", List.of(), List.of());

  private void what(Event event, Map<String, @Nullable Object> row) {
    Days days = event.days();
    row.put("Event ID", id(event.iri()));
    row.put("Event Date", days == null ? null : days.earliest().toString());
    row.put("Event Type", orNull(event.type()));
    row.put("Event Mode", orNull(event.mode()));
    row.put("Quad Code", quads.of(event.type()));
    row.put("Contexts", joined(event.contexts().stream()));
  }

  private void who(Event event, Map<String, @Nullable Object> row) {
    List<String> recipients = Stream.concat(in(event, "recipient"), in(event, "host")).toList();
    List<String> actors = actors(event, recipients);
    row.put("Actor Name", names(actors));
    row.put("Actor Country", countries(actors));
    row.put("Recipient Name", names(recipients));
    row.put("Recipient Country", countries(recipients));
  }

  /** Where no one is said to act on another, all who take part act. */
  private static List<String> actors(Event event, List<String> recipients) {
    List<String> actors = Stream.concat(in(event, "actor"), in(event, "speaker")).toList();
    return actors.isEmpty()
        ? in(event, "participant").filter(each -> !recipients.contains(each)).toList()
        : actors.stream().distinct().toList();
  }

  private static Stream<String> in(Event event, String role) {
    return event.in(role).stream();
  }

  private void where(Event event, Map<String, @Nullable Object> row) {
    List<String> places = event.in("place");
    Coordinates point =
        places.stream()
            .map(content.entities()::get)
            .filter(place -> place != null && place.coordinates() != null)
            .map(Entity::coordinates)
            .findFirst()
            .orElse(null);
    row.put("Placename", names(places));
    row.put("Latitude", point == null ? null : point.latitude());
    row.put("Longitude", point == null ? null : point.longitude());
  }

  private void source(Event event, Map<String, @Nullable Object> row) {
    Article article = content.article(event).orElse(NO_ARTICLE);
    row.put("Headline", orNull(article.headline()));
    row.put("Source", orNull(article.publisher()));
    row.put("Publication Date", orNull(article.published()));
    row.put("Language", orNull(article.language()));
    row.put("Version", version);
    row.put("Event Kind", event.kind());
    row.put("Event Date Latest", event.days() == null ? null : event.days().latest().toString());
    row.put("Realis", event.realis());
    row.put("Confidence", event.confidence());
    row.put("Sentence", event.evidence().isEmpty() ? null : event.evidence().get(0).text());
    row.put("URL", orNull(article.url()));
  }

  private static final Article NO_ARTICLE = new Article("", "", "", "", "", "");

  private @Nullable String names(List<String> entities) {
    return joined(entities.stream().map(content::label));
  }

  /** ISO 3166 codes of the states, and of those that the people represent. */
  private @Nullable String countries(List<String> entities) {
    return joined(
        entities.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each), represented.getOrDefault(each, Set.of()).stream()))
            .map(content.entities()::get)
            .filter(each -> each != null && !each.iso3().isEmpty())
            .map(Entity::iso3));
  }

  private static @Nullable String joined(Stream<String> texts) {
    return orNull(
        texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(";")));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private String id(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
