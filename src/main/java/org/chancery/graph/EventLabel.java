package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.Realis;
import org.chancery.event.Status;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/** Says an event in one line: "Abbas Araghchi met Khalaf Khalafov in Tehran, 2025-10-20". */
final class EventLabel {
  /** In code points. */
  private static final int LONGEST_QUOTE = 100;

  private static final int MOST_NAMES = 4;

  private final EventVerbs verbs;

  private EventLabel(EventVerbs verbs) {
    this.verbs = verbs;
  }

  static EventLabel english() {
    return new EventLabel(EventVerbs.load());
  }

  String of(Event event) {
    String date = event.date() == null ? "" : ", " + event.date().edtf();
    return OneLine.of(words(event) + date);
  }

  private String words(Event event) {
    boolean speaks = event.type() == EventType.STATEMENT && said(event) != null;
    return speaks ? statement(event) : event.status() != null ? report(event) : deed(event);
  }

  private String deed(Event event) {
    List<Entity> subjects = subjects(event);
    List<Entity> objects = objects(event);
    boolean toPlace = event.type() == EventType.VISIT && objects.isEmpty() && event.place() != null;
    String where = event.place() == null ? "" : (toPlace ? " " : " in ") + event.place().name();
    if (subjects.isEmpty()) {
      return EventVerbs.prefix(event.realis()) + noun(event.type()) + where;
    }
    boolean hasObject = toPlace || !objects.isEmpty();
    String denied = event.realis() == Realis.DENIED ? EventVerbs.prefix(Realis.DENIED) : "";
    return denied
        + names(subjects)
        + (" " + verbs.phrase(event, subjects.size() > 1, hasObject))
        + (objects.isEmpty() ? "" : " " + names(objects))
        + where;
  }

  /** Who does it; of several who do it together the first. */
  private static List<Entity> subjects(Event event) {
    List<Entity> parties = EventFacts.parties(event);
    if (isMutual(event) && event.recipients().isEmpty()) {
      return parties.subList(0, Math.min(1, parties.size()));
    }
    return event.actors().isEmpty() ? without(parties, event.recipients()) : event.actors();
  }

  private static List<Entity> objects(Event event) {
    List<Entity> parties = EventFacts.parties(event);
    if (isMutual(event) && event.recipients().isEmpty()) {
      return parties.subList(Math.min(1, parties.size()), parties.size());
    }
    return event.recipients();
  }

  private static boolean isMutual(Event event) {
    return switch (event.type()) {
      case MEETING, CALL, AGREEMENT -> true;
      case VISIT, STATEMENT, ACTION, STATUS_REPORT -> false;
    };
  }

  private static List<Entity> without(List<Entity> all, List<Entity> some) {
    return all.stream().filter(each -> !some.contains(each)).toList();
  }

  private static String statement(Event event) {
    List<Entity> speakers = event.speaker() == null ? subjects(event) : List.of(event.speaker());
    String who = speakers.isEmpty() ? "Statement" : names(speakers);
    String verb =
        speakers.isEmpty()
            ? ""
            : event.recipients().isEmpty() ? " said" : " told " + names(event.recipients());
    return EventVerbs.prefix(event.realis()) + who + verb + ": " + said(event);
  }

  private static @Nullable String said(Event event) {
    if (event.quote() != null) {
      return "“" + cut(OneLine.of(event.quote())) + "”";
    }
    return event.content() == null ? null : cut(OneLine.of(event.content()));
  }

  private static String report(Event event) {
    Status status = java.util.Objects.requireNonNull(event.status());
    List<String> parts = new ArrayList<>();
    Stream.ofNullable(status.percentComplete()).map(each -> each + " percent").forEach(parts::add);
    Stream.ofNullable(status.phase()).forEach(parts::add);
    return EventVerbs.prefix(event.realis())
        + status.project().name()
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }

  private static String names(List<Entity> entities) {
    List<String> names = entities.stream().map(Entity::name).distinct().toList();
    if (names.size() == 1) {
      return names.get(0);
    }
    int shown = names.size() > MOST_NAMES ? MOST_NAMES - 1 : names.size() - 1;
    String last = names.size() > MOST_NAMES ? (names.size() - shown) + " others" : names.get(shown);
    return String.join(", ", names.subList(0, shown)) + " and " + last;
  }

  private static String noun(EventType type) {
    String name = type.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST_QUOTE) {
      return words;
    }
    String head = words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE));
    int space = head.lastIndexOf(' ');
    return (space > 0 ? head.substring(0, space) : head) + " …";
  }
}
