package org.chancery.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tellings of one event together: of one type, equally real, with the same parties (or
 * their states), and nothing that contradicts in date or place. Statements are never put together
 * but where one quotation goes on.
 */
final class EventMerger {
  private final Map<Entity, Entity> represents;
  private final List<EventDraft> merged = new ArrayList<>();

  /**
   * A merger.
   *
   * @param represents the state or body that each person speaks for
   */
  EventMerger(Map<Entity, Entity> represents) {
    this.represents = represents;
  }

  List<EventDraft> merge(List<EventDraft> events) {
    for (EventDraft event : events) {
      EventDraft same =
          merged.stream().filter(other -> isSame(other, event)).findFirst().orElse(null);
      if (same == null) {
        merged.add(event);
      } else {
        join(same, event);
      }
    }
    joinHeadlines();
    return merged;
  }

  /** What a headline says that someone says, the text says again, in other words. */
  private void joinHeadlines() {
    for (EventDraft headline : List.copyOf(merged)) {
      if (headline.headline && headline.type == EventType.STATEMENT) {
        merged.stream()
            .filter(other -> !other.headline && other.type == EventType.STATEMENT)
            .filter(
                other ->
                    !headline.actors.isEmpty()
                        && states(other.actors).containsAll(states(headline.actors)))
            .findFirst()
            .ifPresent(
                other -> {
                  other.evidence.addAll(headline.evidence);
                  merged.remove(headline);
                });
      }
    }
  }

  private boolean isSame(EventDraft one, EventDraft other) {
    return one.type == other.type
        && one.type != EventType.STATEMENT
        && one.realis == other.realis
        && Objects.equals(code(one), code(other))
        && isCompatible(one.place, other.place)
        && datesMeet(one, other)
        && sameParties(one, other)
        && aboutMeets(one, other)
        && !areToldApart(one, other);
  }

  /** {@code closed its airspace and recalled its envoys}: two acts, though of one kind. */
  private static boolean areToldApart(EventDraft one, EventDraft other) {
    return one.type == EventType.ACTION
        && !one.decidedBy.equals(other.decidedBy)
        && one.evidence.stream().anyMatch(other.evidence::contains);
  }

  private static @Nullable String code(EventDraft event) {
    return event.type == EventType.ACTION && event.plover != null
        ? event.plover.type() + "/" + event.plover.mode()
        : null;
  }

  private static boolean isCompatible(@Nullable Entity one, @Nullable Entity other) {
    return one == null || other == null || one.equals(other) || one.type() != other.type();
  }

  private static boolean datesMeet(EventDraft one, EventDraft other) {
    return one.date == null
        || other.date == null
        || !one.date.latest().isBefore(other.date.earliest())
            && !other.date.latest().isBefore(one.date.earliest());
  }

  private boolean sameParties(EventDraft one, EventDraft other) {
    Set<Entity> first = one.parties();
    Set<Entity> second = other.parties();
    if (first.containsAll(second) || second.containsAll(first)) {
      return !first.isEmpty() && !second.isEmpty();
    }
    return isStatesOnly(first) && standFor(second, first)
        || isStatesOnly(second) && standFor(first, second);
  }

  /** Whether persons may be those who speak for as many states; it need not be told for whom. */
  private boolean standFor(Set<Entity> persons, Set<Entity> states) {
    Set<Entity> known = states(persons);
    known.removeIf(entity -> entity.type() == EntityType.PERSON);
    return persons.size() == states.size() && states.containsAll(known);
  }

  private static boolean isStatesOnly(Set<Entity> parties) {
    return parties.stream().noneMatch(entity -> entity.type() == EntityType.PERSON);
  }

  private Set<Entity> states(Set<Entity> parties) {
    return parties.stream()
        .map(entity -> represents.getOrDefault(entity, entity))
        .collect(Collectors.toSet());
  }

  /** Agreements and actions about different things are different. */
  private static boolean aboutMeets(EventDraft one, EventDraft other) {
    if (one.type != EventType.ACTION || one.about.isEmpty() || other.about.isEmpty()) {
      return true;
    }
    Set<Entity> common = new HashSet<>(one.about);
    common.retainAll(other.about);
    return !common.isEmpty();
  }

  /** Persons count more than the states that they stand for in another telling. */
  private void join(EventDraft into, EventDraft event) {
    boolean replaced = isStatesOnly(into.parties()) && !isStatesOnly(event.parties());
    if (replaced) {
      into.actors.clear();
      into.recipients.clear();
      into.participants.clear();
    }
    if (replaced || !isStatesOnly(event.parties()) || isStatesOnly(into.parties())) {
      into.actors.addAll(event.actors);
      into.recipients.addAll(event.recipients);
      into.participants.addAll(event.participants);
      into.recipients.removeAll(into.actors);
    }
    into.about.addAll(event.about);
    into.topics.addAll(event.topics);
    into.evidence.addAll(event.evidence);
    into.place = finer(into.place, event.place);
    into.date =
        into.date == null || event.date != null && event.date.isOneDay()
            ? event.date == null ? into.date : event.date
            : into.date;
    into.host = into.host == null ? event.host : into.host;
    into.attributedTo =
        into.attributedTo == null || event.attributedTo == null ? null : into.attributedTo;
    into.headline &= event.headline;
  }

  private static @Nullable Entity finer(@Nullable Entity one, @Nullable Entity other) {
    if (one == null) {
      return other;
    }
    return other != null && other.type() == EntityType.PLACE ? other : one;
  }
}
