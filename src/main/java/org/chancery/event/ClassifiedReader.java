package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * Reads what one party does to another by a verb that no rule knows, where a classifier is sure of
 * its kind.
 */
final class ClassifiedReader {
  private static final Set<String> TOWARDS =
      Set.of("to", "with", "for", "against", "on", "from", "over", "at", "of");

  /** Of 18 categories the likeliest must have this share. */
  private static final double SURE = 0.4;

  /** PLOVER 2.0 has put some of the categories of 2016 together. */
  private static final Map<String, String> TODAY =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  /** Meetings and visits are told by words of their own. */
  private static final String TALKS = "CONSULT";

  private final ActClassifier classifier;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  ClassifiedReader(
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

  /** None where fewer than two parties with names are told, or the kind is not clear. */
  Optional<EventDraft> read(Node verb) {
    if (!verb.isVerb() || verb.has("amod", "compound", "aux", "aux:pass", "cop")) {
      return Optional.empty();
    }
    List<Entity> actors = parties.agents(clause, arguments.agents(verb));
    List<Entity> recipients = recipients(verb);
    recipients.removeAll(actors);
    if (!isTold(actors) || !isTold(recipients)) {
      return Optional.empty();
    }
    ActClassifier.Guess guess = classifier.classify(new ActFeatures(clause, verb).list());
    return guess.probability() < SURE || guess.category().equals(TALKS)
        ? Optional.empty()
        : Optional.of(event(verb, guess.category(), actors, recipients));
  }

  private static boolean isTold(List<Entity> parties) {
    return !parties.isEmpty()
        && parties.stream().allMatch(e -> e.named() && e.type() != EntityType.MECHANISM);
  }

  private List<Entity> recipients(Node verb) {
    List<Node> objects = new ArrayList<>(arguments.patients(verb));
    objects.addAll(arguments.indirect(verb));
    arguments
        .obliques(verb)
        .forEach((word, nodes) -> objects.addAll(TOWARDS.contains(word) ? nodes : List.of()));
    List<Entity> meant = parties.agents(clause, objects);
    return new ArrayList<>(
        meant.isEmpty() ? parties.concerned(clause, arguments.patients(verb)) : meant);
  }

  private EventDraft event(
      Node verb, String category, List<Entity> actors, List<Entity> recipients) {
    EventDraft event = new EventDraft(EventType.ACTION, realis.of(verb), ActClassifier.NAME);
    event.actors.addAll(actors);
    event.recipients.addAll(recipients);
    event.plover =
        new PloverCode(TODAY.getOrDefault(category, category), null, List.of(), ActClassifier.NAME);
    timeAndPlace.tell(event, verb, verb);
    event.evidence.add(clause.evidence());
    return event;
  }
}
