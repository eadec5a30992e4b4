package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the slots that a rule names: subject, object, prepositions. */
final class RuleSlots {
  private final Clause clause;
  private final Arguments arguments;
  private final RealisReader realis;

  RuleSlots(Clause clause, Arguments arguments, RealisReader realis) {
    this.clause = clause;
    this.arguments = arguments;
    this.realis = realis;
  }

  Map<String, List<Node>> of(Node trigger, Rule rule, Optional<Node> object) {
    return rule.noun() ? ofNoun(trigger) : ofVerb(trigger, object);
  }

  private Map<String, List<Node>> ofNoun(Node noun) {
    Map<String, List<Node>> slots = new LinkedHashMap<>();
    slots.put("poss", conjuncts(clause.children(noun, "nmod:poss")));
    slots.put("amod", conjuncts(clause.children(noun, "amod", "compound")));
    slots.put("subj", undertakers(noun));
    slots.putAll(arguments.obliques(noun));
    for (Node child : clause.children(noun, "nmod", "nmod:poss")) {
      arguments.obliques(child).forEach(slots::putIfAbsent); // what is said of the noun behind it
    }
    return slots;
  }

  private Map<String, List<Node>> ofVerb(Node verb, Optional<Node> object) {
    Map<String, List<Node>> slots = new LinkedHashMap<>();
    slots.put("subj", subjects(verb));
    slots.put("obj", patients(verb, object));
    slots.put("iobj", arguments.indirect(verb));
    slots.putAll(arguments.obliques(verb));
    behind(verb, object)
        .ifPresent(
            o -> arguments.obliques(o).forEach((p, nodes) -> slots.put("object " + p, nodes)));
    return slots;
  }

  /** Who does it; of what is promised in the passive voice those who promise it. */
  private List<Node> subjects(Node verb) {
    List<Node> agents = arguments.agents(verb);
    return agents.isEmpty() && arguments.isPassive(verb) ? promisers(verb) : agents;
  }

  /** {@code They agreed that flights would be resumed and that visas would be waived}. */
  private List<Node> promisers(Node verb) {
    Node at = verb;
    while (at.has("conj") && clause.head(at).filter(Node::isVerb).isPresent()) {
      at = clause.head(at).orElseThrow();
    }
    return at.has("ccomp", "xcomp")
        ? clause.head(at).filter(realis::isPromise).map(arguments::agents).orElse(List.of())
        : List.of();
  }

  /** {@code agreed to study the reopening of the line}: who studies would reopen it. */
  private List<Node> undertakers(Node noun) {
    Node at = noun;
    while (at.has("nmod") && clause.head(at).filter(Node::isNoun).isPresent()) {
      at = clause.head(at).orElseThrow();
    }
    return at.has("obj", "obl", "nsubj:pass")
        ? clause.head(at).filter(Node::isVerb).map(arguments::agents).orElse(List.of())
        : List.of();
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
}
