package org.chancery.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.evaluate.EventTriple;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.PloverCode;
import org.chancery.event.Realis;
import org.chancery.resolve.Entity;

/**
 * Events as political event data: dyads of states with the categories of the PLOVER gold standard
 * of 2016. There, as in CAMEO, what is yet to be done is coded as its intent: planned help is an
 * agreement, a planned attack a threat, a refused meeting a rejection.
 */
final class EventData {
  private static final Set<String> COOPERATIVE =
      Set.of("CONSULT", "COOPERATE", "AID", "SUPPORT", "CONCEDE", "RETREAT");
  private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT", "MOBILIZE");
  private static final Set<String> ARMED = Set.of("heavy-weapons", "firearms");

  private final ActorCodes codes;

  EventData(ActorCodes codes) {
    this.codes = codes;
  }

  /** The dyads of an event; none where it has no category or fewer than two parties. */
  Set<EventTriple> triples(Event event) {
    Set<EventTriple> triples = new LinkedHashSet<>();
    PloverCode plover = event.plover();
    if (plover == null) {
      return triples;
    }
    String type = category(plover, event.realis());
    boolean mutual = isMutual(event);
    List<String> sources = codes(mutual ? event.participants() : event.actors());
    List<String> targets = mutual ? sources : targets(event);
    for (String source : sources) {
      for (String target : targets) {
        if (!mutual || !source.equals(target)) {
          triples.add(new EventTriple(source, type, target));
        }
      }
    }
    return triples;
  }

  private static boolean isMutual(Event event) {
    return event.type() == EventType.MEETING && event.host() == null
        || event.type() == EventType.CALL
        || event.type() == EventType.AGREEMENT
        || event.recipients().isEmpty()
            && event.about().isEmpty()
            && event.actors().size() > 1
            && event.type() == EventType.ACTION;
  }

  private List<String> targets(Event event) {
    List<String> targets = new ArrayList<>(codes(event.recipients()));
    if (targets.isEmpty() && event.place() != null && event.type() == EventType.VISIT) {
      targets.addAll(codes(List.of(event.place())));
    }
    if (targets.isEmpty()) {
      targets.addAll(codes(event.about()));
      targets.removeAll(codes(event.actors()));
    }
    return targets.isEmpty() ? otherOfSentence(event) : targets;
  }

  /** Event data takes the next state that the sentence names for whom an act is aimed at. */
  private List<String> otherOfSentence(Event event) {
    List<String> sources = codes(event.actors());
    int sentence = event.evidence().get(0).sentence();
    return codes.inSentence(sentence).stream()
        .filter(code -> !sources.contains(code))
        .limit(1)
        .toList();
  }

  private List<String> codes(List<Entity> entities) {
    Set<String> found = new LinkedHashSet<>();
    entities.forEach(entity -> codes.code(entity).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static String category(PloverCode plover, Realis realis) {
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
