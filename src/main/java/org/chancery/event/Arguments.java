package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a predicate is said of: its subjects, objects and obliques, also those that grammar leaves
 * to be understood (of coordinated verbs, infinitives, participles and relative clauses).
 */
final class Arguments {
  private static final Set<String> CONTROL =
      Set.of("xcomp", "advcl", "conj", "acl", "acl:relcl", "parataxis", "ccomp");
  private final Clause clause;

  Arguments(Clause clause) {
    this.clause = clause;
  }

  /** Whether a verb is in the passive: {@code was received}, {@code signed in Baku}. */
  boolean isPassive(Node verb) {
    boolean marked =
        !clause.children(verb, "aux:pass").isEmpty()
            || clause.isHeadline() && !clause.children(verb, "nsubj:pass").isEmpty();
    boolean reduced =
        verb.tag().equals("VBN")
            && verb.has("acl", "advcl", "amod")
            && clause.children(verb, "aux", "nsubj", "obj").isEmpty();
    return marked || reduced || isDoneBySomeone(verb);
  }

  /** {@code Under the order, announced by the king}: a participle, wherever the parser puts it. */
  private boolean isDoneBySomeone(Node verb) {
    return verb.tag().equals("VBN")
        && !clause.children(verb, "obl:agent").isEmpty()
        && clause.children(verb, "aux", "nsubj", "obj").isEmpty();
  }

  /** Who does it; of a passive verb who is behind "by". */
  List<Node> agents(Node verb) {
    if (isPassive(verb)) {
      List<Node> agents = oblique(verb, "by");
      return agents.isEmpty() ? agentBehindObject(verb) : agents;
    }
    return grammaticalSubject(verb, 0).map(clause::conjuncts).orElse(List.of());
  }

  /** {@code was handed the papers by X}. */
  private List<Node> agentBehindObject(Node verb) {
    return clause.children(verb, "obj").stream()
        .flatMap(object -> oblique(object, "by").stream())
        .toList();
  }

  /** To whom or what it is done; of a passive verb its subject. */
  List<Node> patients(Node verb) {
    if (isPassive(verb)) {
      return passiveSubject(verb).map(clause::conjuncts).orElse(List.of());
    }
    List<Node> objects = new ArrayList<>();
    clause
        .children(verb, "obj")
        .forEach(object -> objects.addAll(clause.conjuncts(resolveRelative(verb, object))));
    if (objects.isEmpty() && !clause.children(verb, "xcomp").isEmpty()) {
      objects.addAll(indirect(verb)); // allowed whom to do it
    }
    return contactObject(verb)
        .map(List::of)
        .orElseGet(() -> objects.isEmpty() ? relativeObject(verb) : objects);
  }

  /** {@code limits that it intends to put}: the object of the infinitive stands before both. */
  private List<Node> objectOfGovernor(Node verb) {
    return clause
        .head(verb)
        .filter(governor -> verb.has("xcomp") && governor.isVerb())
        .map(
            governor ->
                clause.children(governor, "obj").stream()
                    .filter(object -> object.tag().startsWith("W"))
                    .map(object -> resolveRelative(governor, object))
                    .toList())
        .orElse(List.of());
  }

  List<Node> indirect(Node verb) {
    List<Node> objects = new ArrayList<>();
    clause.children(verb, "iobj").forEach(object -> objects.addAll(clause.conjuncts(object)));
    return objects;
  }

  private Optional<Node> passiveSubject(Node verb) {
    List<Node> subjects = clause.children(verb, "nsubj:pass", "nsubj");
    if (!subjects.isEmpty()) {
      return Optional.of(resolveRelative(verb, subjects.get(0)));
    }
    Optional<Node> head = clause.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (verb.has("acl", "acl:relcl", "amod") && head.get().isNoun()) {
      return head;
    }
    return verb.has("conj", "advcl", "xcomp") && head.get().isVerb()
        ? isPassive(head.get()) ? passiveSubject(head.get()) : grammaticalSubject(head.get(), 0)
        : Optional.empty();
  }

  /** The noun whose relative clause the verb stands in, where it has an object's gap. */
  private List<Node> relativeObject(Node verb) {
    boolean relative = verb.has("acl:relcl") && !clause.children(verb, "nsubj").isEmpty();
    boolean subjectIsPronoun =
        clause.children(verb, "nsubj").stream().anyMatch(s -> s.tag().startsWith("W"));
    return relative && !subjectIsPronoun
        ? clause.head(verb).filter(Node::isNoun).map(List::of).orElse(List.of())
        : objectOfGovernor(verb);
  }

  /** {@code the deal they struck}: a pronoun right behind a noun begins its relative clause. */
  private Optional<Node> contactObject(Node verb) {
    return clause.children(verb, "nsubj").stream()
        .filter(subject -> subject.tag().equals("PRP") && subject.index() > 0)
        .filter(subject -> subject.index() < verb.index())
        .map(subject -> clause.nodes().get(subject.index() - 1))
        .filter(noun -> noun.isNoun() && noun.meant().isEmpty() && noun.has("obj", "obl", "nmod"))
        .findFirst();
  }

  /** The subject, or that of the clause that governs this one. */
  private Optional<Node> grammaticalSubject(Node verb, int depth) {
    List<Node> subjects = clause.children(verb, "nsubj", "nsubj:outer", "nsubj:pass");
    if (!subjects.isEmpty()) {
      return Optional.of(resolveRelative(verb, subjects.get(0)));
    }
    Optional<Node> head = clause.head(verb);
    if (depth > 5 || head.isEmpty() || CONTROL.stream().noneMatch(verb::has)) {
      return Optional.empty();
    }
    return inherited(verb, head.get(), depth);
  }

  private Optional<Node> inherited(Node verb, Node head, int depth) {
    if (verb.has("acl", "acl:relcl") && head.isNoun()) {
      return verb.tag().equals("VBG") || verb.has("acl:relcl")
          ? Optional.of(head)
          : holderOf(head, depth);
    }
    if (verb.has("ccomp") && !clause.children(verb, "mark").isEmpty()) {
      return Optional.empty();
    }
    if (verb.has("xcomp")) {
      List<Node> objects = clause.children(head, "obj", "iobj");
      if (!objects.isEmpty() && !isPassive(head)) {
        return Optional.of(objects.get(0));
      }
      return isPassive(head) ? passiveSubject(head) : grammaticalSubject(head, depth + 1);
    }
    if (!head.isVerb() && !verb.has("conj")) {
      return grammaticalSubject(head, depth + 1);
    }
    return isPassive(head) ? passiveSubject(head) : grammaticalSubject(head, depth + 1);
  }

  /** {@code signed a deal to build}: who has the deal builds. */
  private Optional<Node> holderOf(Node noun, int depth) {
    return clause
        .head(noun)
        .filter(governor -> noun.has("obj") && governor.isVerb())
        .flatMap(governor -> grammaticalSubject(governor, depth + 1));
  }

  /** {@code who} and {@code which} stand for the noun that their clause belongs to. */
  private Node resolveRelative(Node verb, Node subject) {
    if (!subject.tag().startsWith("W")) {
      return subject;
    }
    return clause
        .head(verb)
        .filter(head -> verb.has("acl:relcl") && head.isNoun())
        .or(() -> antecedent(subject))
        .orElse(subject);
  }

  /** The noun right before a relative pronoun, where the parser did not see the relative clause. */
  private Optional<Node> antecedent(Node pronoun) {
    int i = pronoun.index() - 1;
    while (i >= 0 && clause.nodes().get(i).tag().matches(",|IN|TO|-LRB-|-RRB-")) {
      i--;
    }
    return Optional.of(i).filter(at -> at >= 0).map(clause.nodes()::get).filter(Node::isNoun);
  }

  /** Obliques behind any of some prepositions, with what is coordinated with them. */
  List<Node> oblique(Node head, String... prepositions) {
    List<Node> found = new ArrayList<>();
    for (Node child : clause.children(head, "obl", "obl:agent", "nmod", "obl:tmod", "nmod:poss")) {
      if (List.of(prepositions).contains(clause.preposition(child))) {
        found.addAll(clause.conjuncts(child));
      }
    }
    return found;
  }

  /** {@code with X mediating}, {@code with X as host}: no party of what the others do. */
  private boolean isOnlooker(Node noun) {
    int next = noun.index() + 1;
    return clause.preposition(noun).equals("with")
        && (noun.text().endsWith("ing") && noun.meant().isEmpty()
            || next < clause.nodes().size()
                && (clause.nodes().get(next).tag().equals("VBG")
                    || clause.nodes().get(next).text().equals("as")));
  }

  /** All obliques by preposition, in order. */
  Map<String, List<Node>> obliques(Node head) {
    Map<String, List<Node>> found = new LinkedHashMap<>();
    for (Node child : clause.children(head, "obl", "obl:agent", "nmod", "nmod:poss", "advcl")) {
      if (!child.isVerb() && !isOnlooker(child)) {
        found
            .computeIfAbsent(clause.preposition(child), key -> new ArrayList<>())
            .addAll(clause.conjuncts(child));
      }
    }
    return found;
  }
}
