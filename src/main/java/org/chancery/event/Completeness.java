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
   * @param passive whether it is told without who does it: {@code she was not invited}
   */
  static boolean of(EventDraft event, Rule rule, boolean announced, boolean passive) {
    return switch (event.type) {
      case VISIT -> !event.actors.isEmpty() && (event.place != null || !event.recipients.isEmpty());
      case MEETING -> isMeeting(event, rule, announced);
      case ACTION -> passive && isDoneToSomeone(event) || isTold(event, rule);
      default -> isTold(event, rule);
    };
  }

  /** A body that meets need not be told its members. */
  private static boolean isMeeting(EventDraft event, Rule rule, boolean announced) {
    if (event.parties().size() == 1 && !rule.noun()) {
      return event.host == null && event.actors.stream().anyMatch(Completeness::isBody);
    }
    if (event.parties().size() == 1 && announced) {
      return event.participants.stream().anyMatch(Completeness::isBody);
    }
    return isTold(event, rule);
  }

  private static boolean isTold(EventDraft event, Rule rule) {
    return rule.alone() ? !event.actors.isEmpty() : hasTwoSides(event, rule);
  }

  private static boolean isDoneToSomeone(EventDraft event) {
    return event.recipients.stream().anyMatch(e -> e.named() && e.type() != EntityType.MECHANISM);
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
