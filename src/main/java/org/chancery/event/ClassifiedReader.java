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

  /** What says that the classifier decided, before the verb. */
  static final String MODEL = "model:";

  /** Of eighteen categories the one taken has at least four times its chance. */
  private static final double SURE = 0.2;

  /** Meetings, visits and agreements are told by words of their own. */
  private static final Set<String> OTHERS = Set.of("CONSULT", "AGREE");

  private final ActClassifier classifier;
  private final RuleTable rules;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  ClassifiedReader(
      ActClassifier classifier,
      RuleTable rules,
      Clause clause,
      Parties parties,
      RealisReader realis,
      TimeAndPlace timeAndPlace) {
    this.classifier = classifier;
    this.rules = rules;
    this.clause = clause;
    this.arguments = new Arguments(clause);
    this.parties = parties;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  /** None where fewer than two parties with names are told, or the kind is not clear. */
  Optional<EventDraft> read(Node verb) {
    if (!verb.isVerb() || isSilent(verb)) {
      return Optional.empty();
    }
    List<Entity> actors = parties.agents(clause, arguments.agents(verb));
    List<Entity> recipients = recipients(verb);
    recipients.removeAll(actors);
    if (!isTold(actors) || !isTold(recipients)) {
      return Optional.empty();
    }
    ActClassifier.Guess guess = classifier.classify(new ActFeatures(clause, verb).list());
    String type = type(guess.category());
    return guess.probability() < SURE || OTHERS.contains(type)
        ? Optional.empty()
        : Optional.of(event(verb, type, actors, recipients));
  }

  /** {@code have}, {@code belong}: verbs that the rules know to tell nothing that happens. */
  private boolean isSilent(Node verb) {
    return rules.ofVerb(verb.lemma()).stream().anyMatch(Rule::isSilent);
  }

  /** PLOVER's type for a category of the records of 2016. */
  private static String type(String category) {
    return switch (category) {
      case "DEMAND" -> "REQUEST";
      case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
      case "FIGHT" -> "ASSAULT";
      case "YIELD" -> "CONCEDE";
      default -> category;
    };
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

  private EventDraft event(Node verb, String plover, List<Entity> actors, List<Entity> recipients) {
    String decided = MODEL + verb.lemma();
    EventDraft event = new EventDraft(EventType.ACTION, realis.of(verb), decided);
    event.actors.addAll(actors);
    event.recipients.addAll(recipients);
    event.plover = new PloverCode(plover, null, List.of(), decided);
    timeAndPlace.tell(event, verb, verb);
    event.evidence.add(clause.evidence());
    return event;
  }
}
