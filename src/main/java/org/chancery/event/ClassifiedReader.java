package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
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

  /** Meetings and visits are told by words of their own. */
  private static final String TALKS = "CONSULT";

  private final PloverClassifier classifier;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  ClassifiedReader(
      PloverClassifier classifier,
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
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    List<Entity> actors = parties.agents(clause, arguments.agents(verb));
    List<Entity> recipients = recipients(verb);
    recipients.removeAll(actors);
    if (!isTold(actors) || !isTold(recipients)) {
      return Optional.empty();
    }
    return classifier
        .type(verb.lemma(), nouns(verb))
        .filter(type -> !type.equals(TALKS))
        .map(type -> event(verb, type, actors, recipients));
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

  private List<String> nouns(Node verb) {
    return clause.children(verb, "obj", "obl", "nsubj:pass", "iobj").stream()
        .filter(node -> node.meant().isEmpty() && node.isNoun())
        .map(Node::lemma)
        .toList();
  }

  private EventDraft event(Node verb, String plover, List<Entity> actors, List<Entity> recipients) {
    String decided = "model:" + verb.lemma();
    EventDraft event = new EventDraft(EventType.ACTION, realis.of(verb), decided);
    event.actors.addAll(actors);
    event.recipients.addAll(recipients);
    event.plover = new PloverCode(plover, null, List.of(), decided);
    timeAndPlace.tell(event, verb, verb);
    event.evidence.add(clause.evidence());
    return event;
  }
}
