package org.chancery.coding;

import java.util.List;
import java.util.Set;
import org.chancery.event.PloverCode;
import org.chancery.event.Realis;

/**
 * Categories of the PLOVER gold standard records. There, as in CAMEO, what is yet to be done is
 * coded as its intent: planned help is an agreement, a planned attack a threat, a refused meeting a
 * rejection.
 */
final class Intents {
  private static final Set<String> COOPERATIVE =
      Set.of("CONSULT", "COOPERATE", "AID", "SUPPORT", "CONCEDE", "RETREAT");
  private static final Set<String> HOSTILE =
      Set.of("SANCTION", "COERCE", "ASSAULT", "FIGHT", "MOBILIZE", "PROTEST");
  private static final Set<String> ARMED = Set.of("heavy-weapons", "firearms");

  private static final Set<String> AHEAD = Set.of("v.aux=will", "v.aux=would", "v.aux=shall");

  private Intents() {}

  /** The category of an act that is told by its words alone. */
  static String category(String type, List<String> act) {
    boolean ahead = act.stream().anyMatch(AHEAD::contains);
    if (ahead && COOPERATIVE.contains(type)) {
      return "AGREE";
    }
    return ahead && HOSTILE.contains(type) ? "THREATEN" : type;
  }

  /** The category of an event with its PLOVER 2.0 type and realis. */
  static String category(PloverCode plover, Realis realis) {
    String type = plover.type();
    if (realis == Realis.DENIED && (COOPERATIVE.contains(type) || type.equals("AGREE"))) {
      return "REJECT";
    }
    if (realis == Realis.PLANNED && COOPERATIVE.contains(type)) {
      return "AGREE";
    }
    if (realis != Realis.ACTUAL && HOSTILE.contains(type)) {
      return "THREATEN";
    }
    return switch (type) {
      case "REQUEST" -> "DEMAND";
      case "ACCUSE" -> "investigate".equals(plover.mode()) ? "INVESTIGATE" : "DISAPPROVE";
      case "ASSAULT" -> plover.mode() != null && ARMED.contains(plover.mode()) ? "FIGHT" : type;
      default -> type;
    };
  }
}
