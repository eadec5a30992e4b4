package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final RuleSlots slots;
  private final RoleReader roles;
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
    this.slots = new RuleSlots(clause, arguments, realis);
    this.roles = new RoleReader(clause, parties);
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  /** The event that a word tells, by the first rule that finds its parties. */
  Optional<EventDraft> read(Node trigger) {
    for (Rule rule : fitting(trigger)) {
      Optional<Node> object = object(trigger, rule);
      if (!rule.objects().isEmpty() && object.isEmpty() || isBarred(trigger, rule)) {
        continue;
      }
      EventType type = rule.type();
      if (type == null) {
        return Optional.empty();
      }
      Optional<EventDraft> event = read(trigger, rule, type, object);
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

  private Optional<EventDraft> read(
      Node trigger, Rule rule, EventType type, Optional<Node> object) {
    EventDraft event = new EventDraft(type, realis.of(trigger), rule.id());
    event.phrase = !rule.objects().isEmpty();
    slots
        .of(trigger, rule, object)
        .forEach((slot, nodes) -> fill(event, rule.role(slot), nodes, object));
    if (rule.noun() && event.parties().size() < 2) {
      event.actors.addAll(circumstance(trigger, event));
    }
    if (!rule.noun() && event.actors.isEmpty() && event.phrase && arguments.isPassive(trigger)) {
      event.actors.addAll(parties.ownersOf(clause, arguments.patients(trigger)));
      event.recipients.removeAll(event.actors);
    }
    if (rule.bilateral() && event.parties().size() == 1) {
      event.recipients.addAll(otherStates(trigger, event));
    }
    event.again = rule.noun() ? ofAnotherRound(trigger) : isSignedByNobody(trigger, rule);
    boolean recalled = event.again && event.parties().isEmpty();
    if (isDoneToNobody(event, trigger, rule)
        || !recalled && !Completeness.of(event, rule, isAnnounced(trigger), isPassive(trigger))) {
      return Optional.empty();
    }
    event.again = recalled;
    complete(event, trigger, rule, object);
    return Optional.of(event);
  }

  /** {@code signed a memorandum}: the document is not what the talks are about. */
  private void fill(EventDraft event, String role, List<Node> nodes, Optional<Node> object) {
    boolean document = role.equals("about") && object.filter(o -> o.meant().isEmpty()).isPresent();
    roles.fill(
        event,
        role,
        document ? nodes.stream().filter(n -> !n.equals(object.orElse(null))).toList() : nodes);
  }

  private void complete(EventDraft event, Node trigger, Rule rule, Optional<Node> object) {
    if (event.type == EventType.VISIT && event.place == null && !event.recipients.isEmpty()) {
      event.type = EventType.MEETING; // who visits a person meets them
    }
    object.ifPresent(o -> event.realis = RealisReader.least(event.realis, realis.of(o)));
    if (rule.plover() != null) {
      event.plover = new PloverCode(rule.plover(), rule.mode(), rule.contexts(), rule.id());
    }
    timeAndPlace.tell(event, trigger, object.orElse(trigger));
    event.evidence.add(clause.evidence());
  }

  /** {@code Saudi Arabia severed ties after protesters had stormed its embassy to Iran}. */
  private List<Entity> otherStates(Node trigger, EventDraft event) {
    Set<Entity> told = event.parties();
    return clause.nodes().stream()
        .map(node -> Map.entry(node, parties.states(List.of(node))))
        .filter(e -> e.getValue().size() == 1 && !told.contains(e.getValue().get(0)))
        .map(Map.Entry::getKey)
        .min(Comparator.comparingInt(node -> Math.abs(node.index() - trigger.index())))
        .map(node -> parties.states(clause.conjuncts(node)))
        .orElse(List.of());
  }

  /** {@code SADC talks are planned}: the sentence is about the meeting itself. */
  private boolean isAnnounced(Node noun) {
    return noun.has("nsubj:pass") && noun.isNoun();
  }

  private boolean isPassive(Node trigger) {
    return trigger.isVerb() && arguments.isPassive(trigger);
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

  /** {@code xcomp:absent}, {@code xcomp:needed}: with an infinitive a verb tells something else. */
  private boolean isBarred(Node verb, Rule rule) {
    boolean there = !clause.children(verb, "xcomp", "ccomp", "advcl").isEmpty();
    return rule.role("xcomp").equals(there ? "absent" : "needed");
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

  /** What a rule asks for beside its trigger; none where it asks for nothing. */
  private Optional<Node> object(Node trigger, Rule rule) {
    if (rule.objects().isEmpty()) {
      return Optional.empty();
    }
    return rule.noun() ? nounModifier(trigger, rule) : objectOfVerb(trigger, rule);
  }

  /** The object that a light verb needs, wherever it stands. */
  private Optional<Node> objectOfVerb(Node verb, Rule rule) {
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
}
