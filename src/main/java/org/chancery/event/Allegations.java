package org.chancery.event;

import java.util.Set;

/** What someone says of others' misdeeds is alleged, whatever words say it. */
final class Allegations {
  private static final Set<String> CONFLICT =
      Set.of(
          "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  private Allegations() {}

  /** At least supposed, where an event of conflict is told by one who is not its actor. */
  static Realis realis(EventDraft event) {
    boolean conflict = event.plover != null && CONFLICT.contains(event.plover.type());
    boolean byAnother = event.attributedTo != null && !event.actors.contains(event.attributedTo);
    return conflict && byAnother
        ? RealisReader.least(event.realis, Realis.HYPOTHETICAL)
        : event.realis;
  }
}
