package org.chancery.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;

/**
 * A sentence of the PLOVER gold standard records with the events that people marked in it.
 *
 * @param id of the record
 * @param text one sentence
 * @param events as marked
 * @param twins ids of the records that mark another event of the same sentence
 */
public record PloverRecord(
    String id,
    String text,
    List<EventTriple> events,
    @JsonProperty("same_text_as") List<String> twins) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public PloverRecord {
    events = List.copyOf(events);
    twins = List.copyOf(twins);
  }

  /**
   * Reads a file of one record a line.
   *
   * @throws ChanceryException naming file and line when one is not of the form
   */
  public static List<PloverRecord> read(Path file) {
    List<PloverRecord> records = new ArrayList<>();
    int line = 0;
    try {
      for (String each : Files.readAllLines(file)) {
        line++;
        if (!each.isBlank()) {
          records.add(JSON.readValue(each, PloverRecord.class));
        }
      }
      return records;
    } catch (JsonProcessingException e) {
      throw new ChanceryException(file + ":" + line + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new ChanceryException("cannot read " + file, e);
    }
  }

  /**
   * Writes what was found, a record a line, as the scorer that comes with the records reads it.
   *
   * @throws ChanceryException when the file cannot be written
   */
  public static void write(Map<String, Set<EventTriple>> found, Path file) {
    List<String> lines = new ArrayList<>();
    try {
      for (Map.Entry<String, Set<EventTriple>> record : found.entrySet()) {
        lines.add(
            JSON.writeValueAsString(
                new Coded(record.getKey(), record.getValue().stream().sorted(ORDER).toList())));
      }
      Files.write(file, lines);
    } catch (IOException e) {
      throw new ChanceryException("cannot write " + file, e);
    }
  }

  private record Coded(String id, List<EventTriple> events) {}

  private static final Comparator<EventTriple> ORDER =
      Comparator.comparing(EventTriple::source)
          .thenComparing(EventTriple::type)
          .thenComparing(EventTriple::target);

  /** Lists every record of which not exactly the marked dyads were found. */
  public static void printMistakes(
      List<PloverRecord> records, Map<String, Set<EventTriple>> found, PrintWriter out) {
    for (PloverRecord record : records) {
      Set<EventTriple> marked = Set.copyOf(record.events());
      Set<EventTriple> coded = found.getOrDefault(record.id(), Set.of());
      if (marked.stream().anyMatch(EventTriple::isDyad) && !marked.equals(coded)) {
        out.println();
        out.println(record.id() + "  " + record.text());
        marked.stream().sorted(ORDER).forEach(triple -> out.println("  marked  " + triple));
        coded.stream().sorted(ORDER).forEach(triple -> out.println("  coded   " + triple));
      }
    }
  }
}
