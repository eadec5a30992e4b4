package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/** An event while it is being read and put together. Not thread-safe. */
final class EventDraft {
  EventType type;
  Realis realis;
  final Set<Entity> actors = new LinkedHashSet<>();
  final Set<Entity> recipients = new LinkedHashSet<>();
  final Set<Entity> participants = new LinkedHashSet<>();
  final Set<Entity> about = new LinkedHashSet<>();
  final Set<String> topics = new LinkedHashSet<>();
  final Set<Evidence> evidence = new TreeSet<>();
  @Nullable Entity host;
  @Nullable Entity speaker;
  @Nullable Entity place;
  @Nullable DateInterval date;
  @Nullable String quote;
  @Nullable String content;
  @Nullable Entity attributedTo;
  @Nullable PloverCode plover;
  @Nullable Status status;
  String decidedBy;
  boolean headline;
  Telling telling = Telling.PRESENT;

  /** Whether a whole phrase told it, not a verb alone: {@code recalled its ambassador}. */
  boolean phrase;

  /** Whether its parties are those of the talks told before. */
  boolean again;

  /** Whether it is told as already past then: {@code had met}. */
  boolean pastPerfect;

  EventDraft(EventType type, Realis realis, String decidedBy) {
    this.type = type;
    this.realis = realis;
    this.decidedBy = decidedBy;
  }

  /** All who have a part in it. */
  Set<Entity> parties() {
    Set<Entity> parties = new LinkedHashSet<>(actors);
    parties.addAll(recipients);
    parties.addAll(participants);
    return parties;
  }

  /** Whether all who take part are on one footing: in meetings, calls and agreements. */
  boolean isMutual() {
    return type == EventType.MEETING || type == EventType.CALL || type == EventType.AGREEMENT;
  }

  Event event(double confidence) {
    List<Entity> all = new ArrayList<>(participants);
    if (isMutual()) {
      actors.stream().filter(entity -> !all.contains(entity)).forEach(all::add);
      recipients.stream().filter(entity -> !all.contains(entity)).forEach(all::add);
    }
    return new Event(
        type,
        realis,
        List.copyOf(actors),
        List.copyOf(recipients),
        all,
        host,
        speaker,
        place,
        date,
        List.copyOf(topics),
        List.copyOf(about),
        quote,
        content,
        attributedTo,
        plover,
        status,
        confidence,
        decidedBy,
        List.copyOf(evidence));
  }
}
