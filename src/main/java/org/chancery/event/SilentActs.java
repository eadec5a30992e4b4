package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.resolve.Entity;

/**
 * Reads acts of one party on another where no rule knows the verb: {@link ActClassifier} says what
 * kind of act it is, and abstains where it is not sure.
 */
final class SilentActs {
  /** Of 18 categories the likeliest must have this share. */
  private static final double SURE = 0.4;

  private static final Set<String> TOWARDS =
      Set.of("to", "with", "against", "on", "upon", "for", "from", "at", "over", "into");

  /** PLOVER 2.0 has put some of the categories of 2016 together. */
  private static final Map<String, String> TODAY =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  private final ActClassifier classifier;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  SilentActs(
      ActClassifier classifier,
      Clause clause,
      Parties parties,
      RealisReader realis,
      TimeAndPlace timeAndPlace) {
    this.classifier = classifier;
    this.clause = clause;
    this.arguments = new Arguments(clause);
    this.parties = parties;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  /** What a verb tells that no rule knows; empty where it has not two parties or no sure type. */
  Optional<EventDraft> read(Node verb) {
    if (!verb.isVerb() || verb.has("amod", "compound", "aux", "aux:pass", "cop")) {
      return Optional.empty();
    }
    List<Entity> actors = parties.agents(clause, arguments.agents(verb));
    List<Entity> recipients = recipients(verb);
    recipients.removeAll(actors);
    if (actors.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    ActClassifier.Guess guess = classifier.classify(new ActFeatures(clause, verb).list());
    return guess.probability() < SURE
        ? Optional.empty()
        : Optional.of(event(verb, actors, recipients, guess));
  }

  private List<Entity> recipients(Node verb) {
    List<Entity> recipients = new ArrayList<>(parties.agents(clause, arguments.patients(verb)));
    if (recipients.isEmpty()) {
      List<Node> towards =
          clause.children(verb, "obl").stream()
              .filter(node -> TOWARDS.contains(clause.preposition(node)))
              .toList();
      recipients.addAll(parties.agents(clause, towards));
    }
    return recipients;
  }

  private EventDraft event(
      Node verb, List<Entity> actors, List<Entity> recipients, ActClassifier.Guess guess) {
    String type = TODAY.getOrDefault(guess.category(), guess.category());
    EventDraft event = new EventDraft(EventType.ACTION, realis.of(verb), ActClassifier.NAME);
    event.actors.addAll(actors);
    event.recipients.addAll(recipients);
    event.plover = new PloverCode(type, null, List.of(), ActClassifier.NAME);
    timeAndPlace.tell(event, verb, verb);
    event.evidence.add(clause.evidence());
    return event;
  }
}
