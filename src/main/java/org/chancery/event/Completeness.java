package org.chancery.event;

import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Whether enough of those who take part in an event is told for it to be one. */
final class Completeness {
  private Completeness() {}

  /**
   * Two parties, or one where the rule says that one is enough or something is acted upon.
   *
   * @param announced whether the sentence is about a meeting itself: {@code talks are planned}
   */
  static boolean of(EventDraft event, Rule rule, boolean announced) {
    return switch (event.type) {
      case VISIT -> !event.actors.isEmpty() && (event.place != null || !event.recipients.isEmpty());
      case MEETING -> isMeeting(event, rule, announced);
      default -> rule.alone() ? !event.actors.isEmpty() : hasTwoSides(event, rule);
    };
  }

  /** A body that meets need not be told its members. */
  private static boolean isMeeting(EventDraft event, Rule rule, boolean announced) {
    if (event.parties().size() == 1 && !rule.noun()) {
      return event.actors.stream().anyMatch(Completeness::isBody);
    }
    if (event.parties().size() == 1 && announced) {
      return event.participants.stream().anyMatch(Completeness::isBody);
    }
    return rule.alone() ? !event.actors.isEmpty() : hasTwoSides(event, rule);
  }

  private static boolean hasTwoSides(EventDraft event, Rule rule) {
    int count = event.parties().size();
    boolean object = !event.about.isEmpty() && !event.isMutual();
    boolean acted = !event.actors.isEmpty() || !event.participants.isEmpty() || rule.noun();
    return acted && (count >= 2 || count == 1 && object);
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == EntityType.MECHANISM
        || entity.type() == EntityType.ORGANIZATION && entity.named();
  }
}
