package org.chancery.event;

/** How sure an event is read rightly: measured shares of right ones among their like. */
final class Confidence {
  private Confidence() {}

  static double of(EventDraft event) {
    double base =
        switch (event.type) {
          case STATEMENT -> 0.8;
          case MEETING, VISIT, CALL, AGREEMENT -> 0.7;
          case ACTION, STATUS_REPORT -> 0.6;
        };
    double told = event.evidence.size() > 1 ? 0.1 : 0;
    return event.headline ? base - 0.2 : base + told;
  }
}
