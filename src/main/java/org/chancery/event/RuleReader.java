package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Reads the events of a clause by the rules of the table. */
final class RuleReader {
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "during", "at", "after", "before", "following", "ahead of", "amid");
  private static final Set<String> ROUNDS =
      Set.of(
          "next",
          "previous",
          "further",
          "new",
          "another",
          "last",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "upcoming",
          "future");

  private final RuleTable rules;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  RuleReader(
      RuleTable rules,
      Clause clause,
      Parties parties,
      RealisReader realis,
      TimeAndPlace timeAndPlace) {
    this.rules = rules;
    this.clause = clause;
    this.arguments = new Arguments(clause);
    this.parties = parties;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  /** The event that a word tells, by the first rule that finds its parties. */
  Optional<EventDraft> read(Node trigger) {
    for (Rule rule : fitting(trigger)) {
      Optional<EventDraft> event = read(trigger, rule);
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  private List<Rule> fitting(Node trigger) {
    if (trigger.isVerb()) {
      return rules.ofVerb(trigger.lemma());
    }
    List<Rule> byWord = rules.ofNoun(trigger.text().toLowerCase(Locale.ROOT));
    return byWord.isEmpty() ? rules.ofNoun(trigger.lemma()) : byWord;
  }

  private Optional<EventDraft> read(Node trigger, Rule rule) {
    Optional<Node> object = rule.noun() ? nounModifier(trigger, rule) : object(trigger, rule);
    if (!rule.objects().isEmpty() && object.isEmpty() || isBarred(trigger, rule)) {
      return Optional.empty();
    }
    EventDraft event = new EventDraft(rule.type(), realis.of(trigger), rule.id());
    event.phrase = !rule.objects().isEmpty();
    slots(trigger, rule, object).forEach((slot, nodes) -> fill(event, rule.role(slot), nodes));
    if (rule.noun() && event.parties().size() < 2) {
      event.actors.addAll(circumstance(trigger, event));
    }
    event.again = rule.noun() ? ofAnotherRound(trigger) : isSignedByNobody(trigger, rule);
    if (isDoneToNobody(event, trigger, rule)) {
      return Optional.empty();
    }
    if (!isComplete(event, rule, isAnnounced(trigger))
        && !(event.again && event.parties().isEmpty())) {
      return Optional.empty();
    }
    event.again &= event.parties().isEmpty();
    if (event.type == EventType.VISIT && event.place == null && !event.recipients.isEmpty()) {
      event.type = EventType.MEETING; // who visits a person meets them
    }
    object.ifPresent(o -> event.realis = RealisReader.least(event.realis, realis.of(o)));
    if (rule.plover() != null) {
      event.plover = new PloverCode(rule.plover(), rule.mode(), rule.contexts(), rule.id());
    }
    timeAndPlace.tell(event, trigger, object.orElse(trigger));
    event.evidence.add(clause.evidence());
    return Optional.of(event);
  }

  /** {@code SADC talks are planned}: the sentence is about the meeting itself. */
  private boolean isAnnounced(Node noun) {
    return noun.has("nsubj:pass") && noun.isNoun();
  }

  /** {@code held a dinner}: what is done to people is not done to a thing that is nobody's. */
  private boolean isDoneToNobody(EventDraft event, Node verb, Rule rule) {
    return rule.type() == EventType.ACTION
        && !rule.noun()
        && !rule.alone()
        && rule.objects().isEmpty()
        && rule.role("obj").equals("recipient")
        && event.recipients.isEmpty()
        && !arguments.patients(verb).isEmpty();
  }

  /** {@code xcomp:absent}: with an infinitive the verb tells something else. */
  private boolean isBarred(Node verb, Rule rule) {
    return rule.role("xcomp").equals("absent")
        && !clause.children(verb, "xcomp", "ccomp", "advcl").isEmpty();
  }

  /** {@code In talks with Chad, Niger urged}: who acts in the course of it takes part in it. */
  private List<Entity> circumstance(Node noun, EventDraft event) {
    boolean open = event.type == EventType.MEETING || event.type == EventType.CALL;
    if (!open || event.parties().isEmpty() || !noun.has("obl", "nmod")) {
      return List.of();
    }
    if (!CIRCUMSTANCE.contains(clause.preposition(noun))) {
      return List.of();
    }
    return clause
        .head(noun)
        .filter(Node::isVerb)
        .map(verb -> parties.agents(clause, arguments.agents(verb)))
        .orElse(List.of());
  }

  /** {@code a second round}: of the talks told before, so with the same parties. */
  private boolean ofAnotherRound(Node noun) {
    return clause.head(noun).filter(Node::isVerb).isPresent()
        && !clause.children(noun, "compound").stream().anyMatch(c -> !c.meant().isEmpty())
        && clause.children(noun, "amod").stream()
            .anyMatch(child -> ROUNDS.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  /** {@code A treaty was signed}: by the parties of the article's last talks. */
  private boolean isSignedByNobody(Node verb, Rule rule) {
    return rule.type() == EventType.AGREEMENT
        && arguments.isPassive(verb)
        && clause.children(verb, "obl:agent").isEmpty();
  }

  /** {@code phone} in {@code a phone call}. */
  private Optional<Node> nounModifier(Node noun, Rule rule) {
    return clause.children(noun, "compound", "amod", "nmod").stream()
        .filter(child -> rule.objects().contains(child.lemma()))
        .findFirst();
  }

  /** The object that a light verb needs, wherever it stands. */
  private Optional<Node> object(Node verb, Rule rule) {
    List<Node> candidates = new ArrayList<>(arguments.patients(verb));
    candidates.addAll(clause.children(verb, "obl", "xcomp", "compound:prt", "advmod"));
    clause
        .children(verb, "obl")
        .forEach(oblique -> candidates.addAll(clause.children(oblique, "case")));
    return candidates.stream()
        .filter(
            node ->
                rule.objects().contains(node.lemma())
                    || rule.objects().contains(node.text().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Map<String, List<Node>> slots(Node trigger, Rule rule, Optional<Node> object) {
    Map<String, List<Node>> slots = new LinkedHashMap<>();
    if (rule.noun()) {
      slots.put("poss", conjuncts(clause.children(trigger, "nmod:poss")));
      slots.put("amod", conjuncts(clause.children(trigger, "amod", "compound")));
    } else {
      slots.put("subj", arguments.agents(trigger));
      slots.put("obj", patients(trigger, object));
      slots.put("iobj", arguments.indirect(trigger));
    }
    slots.putAll(arguments.obliques(trigger));
    if (rule.noun()) {
      for (Node child : clause.children(trigger, "nmod", "nmod:poss")) {
        arguments.obliques(child).forEach(slots::putIfAbsent); // what is said of the noun behind it
      }
    }
    (rule.noun() ? Optional.<Node>empty() : behind(trigger, object))
        .ifPresent(
            o -> arguments.obliques(o).forEach((p, nodes) -> slots.put("object " + p, nodes)));
    return slots;
  }

  /** {@code switched on the line}: what parsers take for a preposition belongs to the verb. */
  private List<Node> patients(Node verb, Optional<Node> object) {
    return object
        .filter(particle -> particle.has("case"))
        .flatMap(clause::head)
        .map(clause::conjuncts)
        .orElseGet(() -> arguments.patients(verb));
  }

  /** What stands behind the object belongs to the verb as well: {@code sanctions on} whom. */
  private Optional<Node> behind(Node verb, Optional<Node> object) {
    return object.or(
        () -> arguments.patients(verb).stream().filter(o -> o.tag().matches("NNS?")).findFirst());
  }

  private List<Node> conjuncts(List<Node> nodes) {
    List<Node> all = new ArrayList<>();
    nodes.forEach(node -> all.addAll(clause.conjuncts(node)));
    return all;
  }

  private void fill(EventDraft event, String role, List<Node> nodes) {
    switch (role) {
      case "actor" -> event.actors.addAll(parties.agents(clause, nodes));
      case "recipient" -> recipients(event, nodes);
      case "participant" -> event.participants.addAll(parties.agents(clause, nodes));
      case "speaker" -> speaker(event, parties.agents(clause, nodes));
      case "host" -> host(event, parties.agents(clause, nodes));
      case "goal" -> goal(event, nodes);
      case "about" -> nodes.forEach(node -> about(event, node));
      case "topic" -> nodes.forEach(node -> topic(event, node));
      default -> {}
    }
  }

  /**
   * Those meant; else whose the thing is that it is done to: {@code Beijing's conduct}. One meets
   * people, not what is theirs.
   */
  private void recipients(EventDraft event, List<Node> nodes) {
    List<Entity> meant = parties.agents(clause, nodes);
    boolean theirs = meant.isEmpty() && event.type != EventType.MEETING;
    event.recipients.addAll(theirs ? parties.concerned(clause, nodes) : meant);
    event.recipients.removeAll(event.actors);
  }

  private static void speaker(EventDraft event, List<Entity> speakers) {
    event.actors.addAll(speakers);
    event.speaker = speakers.size() == 1 ? speakers.get(0) : null;
  }

  private static void host(EventDraft event, List<Entity> hosts) {
    event.actors.addAll(hosts);
    event.host = hosts.isEmpty() ? null : hosts.get(0);
  }

  /** Where one goes is the place; to whom one goes is the host. */
  private void goal(EventDraft event, List<Node> nodes) {
    for (Node node : nodes) {
      List<Entity> goals = new ArrayList<>(node.meant());
      if (goals.isEmpty()) {
        clause.children(node, "nmod").forEach(child -> goals.addAll(child.meant()));
      }
      for (Entity entity : goals) {
        if (Parties.isPlace(entity)) {
          event.place =
              event.place == null || entity.type() == EntityType.PLACE ? entity : event.place;
        } else if (Parties.isAgent(entity)) {
          event.recipients.add(entity);
        }
      }
    }
  }

  private void about(EventDraft event, Node node) {
    event.about.addAll(node.meant());
    for (Node child : clause.children(node, "nmod", "nmod:poss", "compound", "amod")) {
      event.about.addAll(child.meant());
    }
    if (node.meant().isEmpty()) {
      topic(event, node);
    }
  }

  private void topic(EventDraft event, Node node) {
    if (node.meant().isEmpty()) {
      Topics.of(clause, node).ifPresent(event.topics::add);
    } else {
      event.about.addAll(node.meant());
    }
  }

  /** Two parties, or one where the rule says that one is enough or something is acted upon. */
  private static boolean isComplete(EventDraft event, Rule rule, boolean announced) {
    int count = event.parties().size();
    if (rule.type() == EventType.VISIT) {
      return !event.actors.isEmpty() && (event.place != null || !event.recipients.isEmpty());
    }
    if (rule.type() == EventType.MEETING && count == 1 && !rule.noun()) {
      return event.actors.stream().anyMatch(RuleReader::isBody);
    }
    if (rule.type() == EventType.MEETING && count == 1 && announced) {
      return event.participants.stream().anyMatch(RuleReader::isBody);
    }
    if (rule.alone()) {
      return count >= 1 && !event.actors.isEmpty();
    }
    boolean object = !event.about.isEmpty() && !event.isMutual();
    boolean acted = !event.actors.isEmpty() || !event.participants.isEmpty() || rule.noun();
    return acted && (count >= 2 || count == 1 && object);
  }

  /** A body that meets need not be told its members. */
  private static boolean isBody(Entity entity) {
    return entity.type() == EntityType.MECHANISM
        || entity.type() == EntityType.ORGANIZATION && entity.named();
  }
}
