package org.chancery.event;

import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * How sure an event is read rightly: the share of right ones among their like in the development
 * set, where right is what the scorer counts as found. The page on events shows the shares.
 */
final class Confidence {
  private static final double LOWEST = 0.1;
  private static final double HIGHEST = 0.97;
  private static final double BY_MODEL = 0.45;
  private static final double UNNAMED = 0.25;
  private static final double IN_HEADLINE = 0.2;
  private static final double TOLD_AGAIN = 0.04;

  private Confidence() {}

  /** The confidence of an event whose tellings have been put together, 0 to 1. */
  static double of(EventDraft event) {
    double sure = base(event);
    Set<Entity> parties = event.parties();
    if (!parties.stream().allMatch(Entity::named)) {
      sure -= UNNAMED;
    }
    if (event.headline) {
      sure -= IN_HEADLINE;
    }
    if (event.evidence.size() > 1) {
      sure += TOLD_AGAIN;
    }
    return Math.round(100 * Math.max(LOWEST, Math.min(HIGHEST, sure))) / 100.0;
  }

  private static double base(EventDraft event) {
    return switch (event.type) {
      case STATEMENT -> event.quote == null ? 0.86 : 0.93;
      case MEETING -> isAmongPersons(event) ? 0.93 : 0.6;
      case VISIT, CALL -> 0.88;
      case AGREEMENT -> 0.66;
      case ACTION ->
          event.decidedBy.equals(ActClassifier.NAME)
              ? BY_MODEL
              : event.realis == Realis.ACTUAL ? 0.73 : 0.65;
      case STATUS_REPORT -> 0.7;
    };
  }

  private static boolean isAmongPersons(EventDraft event) {
    return event.parties().stream().anyMatch(party -> party.type() == EntityType.PERSON);
  }
}
