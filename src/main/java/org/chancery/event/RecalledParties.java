package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * Gives a further round, or an agreement that nobody is said to have signed, the parties of the
 * last talks told before; of the first told after it where none were.
 */
final class RecalledParties {
  private final List<EventDraft> events;

  RecalledParties(List<EventDraft> events) {
    this.events = events;
  }

  /** Leaves out those for which there are none. */
  void apply() {
    for (int i = 0; i < events.size(); i++) {
      EventDraft event = events.get(i);
      if (event.again) {
        told(i).ifPresent(other -> event.participants.addAll(sides(other)));
      }
    }
    events.removeIf(event -> event.again && event.parties().isEmpty());
  }

  private Optional<EventDraft> told(int at) {
    Predicate<EventDraft> talks =
        other -> !other.again && other.isMutual() && other.realis == Realis.ACTUAL;
    Predicate<EventDraft> jointly = other -> !other.again && isSeveralStates(other.actors);
    return last(at, talks)
        .or(() -> last(at, jointly))
        .or(() -> events.stream().skip(at).filter(talks).findFirst());
  }

  private Optional<EventDraft> last(int at, Predicate<EventDraft> kind) {
    for (int i = at - 1; i >= 0; i--) {
      if (kind.test(events.get(i))) {
        return Optional.of(events.get(i));
      }
    }
    return Optional.empty();
  }

  private static Set<Entity> sides(EventDraft told) {
    return told.isMutual() ? told.parties() : told.actors;
  }

  private static boolean isSeveralStates(Set<Entity> actors) {
    return actors.size() > 1 && actors.stream().allMatch(a -> a.type() == EntityType.STATE);
  }
}
