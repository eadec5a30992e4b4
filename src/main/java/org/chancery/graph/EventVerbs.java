package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.Realis;

/** How labels say what happens: the table {@code event-verbs.tsv}. */
final class EventVerbs {
  private static final String TABLE = "event-verbs.tsv";

  private final Map<String, Verb> verbs;

  private EventVerbs(Map<String, Verb> verbs) {
    this.verbs = verbs;
  }

  /** A verb that takes an object, and one that does not. */
  private record Verb(String past, String base, String pastAlone, String baseAlone) {}

  static EventVerbs load() {
    try (InputStream in = EventVerbs.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + TABLE);
      }
      return new EventVerbs(
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t", -1))
              .collect(
                  toUnmodifiableMap(
                      cells -> cells[0],
                      cells -> new Verb(cells[1], cells[2], cells[3], cells[4]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the subject does, as real as the event is. */
  String phrase(Event event, boolean several, boolean hasObject) {
    Verb verb = verb(event);
    String base = hasObject ? verb.base() : verb.baseAlone();
    return switch (event.realis()) {
      case ACTUAL, DENIED -> hasObject ? verb.past() : verb.pastAlone();
      case PLANNED -> (several ? "are to " : "is to ") + base;
      case HYPOTHETICAL -> "may " + base;
    };
  }

  /** What stands before a label that has no verb, or one that cannot say it. */
  static String prefix(Realis realis) {
    return switch (realis) {
      case ACTUAL -> "";
      case PLANNED -> "Planned: ";
      case HYPOTHETICAL -> "Supposed: ";
      case DENIED -> "Denied: ";
    };
  }

  private Verb verb(Event event) {
    Verb ofType = java.util.Objects.requireNonNull(verbs.get(event.type().name()));
    return event.type() == EventType.ACTION && event.plover() != null
        ? verbs.getOrDefault(event.plover().type(), ofType)
        : ofType;
  }
}
