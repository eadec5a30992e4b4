package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.resolve.Entity;

/** Who speaks by a verb of saying, also where the parser has lost its subject. */
final class Speakers {
  private static final Set<String> QUOTING = Set.of("quote", "cite", "report");

  /** With such a verb a statement is made. */
  private static final Set<String> GIVING =
      Set.of("make", "issue", "give", "release", "deliver", "renew", "send", "offer");

  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;

  Speakers(Clause clause, Arguments arguments, Parties parties) {
    this.clause = clause;
    this.arguments = arguments;
    this.parties = parties;
  }

  /** None where the text does not tell. */
  List<Entity> of(Node verb) {
    List<Node> quoted = quoted(verb);
    List<Node> subjects =
        quoted.isEmpty() ? arguments.agents(verb).stream().map(this::antecedent).toList() : quoted;
    List<Entity> agents =
        parties.speakers(clause, subjects.isEmpty() ? lostSubject(verb) : subjects);
    if (agents.isEmpty() && subjects.isEmpty()) {
      agents = parties.speakers(clause, inverted(verb));
    }
    if (!agents.isEmpty() || clause.quotes().stream().noneMatch(Quotation::full)) {
      return agents;
    }
    return parties.speakers(clause, neighbours(verb));
  }

  /** Whose a statement is that a noun tells: {@code X's warning}, {@code a warning by X}. */
  List<Entity> ofNoun(Node noun) {
    List<Node> owners = new ArrayList<>(clause.children(noun, "nmod:poss", "amod", "compound"));
    owners.addAll(arguments.oblique(noun, "by", "from"));
    List<Entity> agents = parties.speakers(clause, owners);
    return agents.isEmpty()
        ? clause
            .head(noun)
            .filter(verb -> noun.has("obj") && GIVING.contains(verb.lemma()))
            .map(verb -> parties.speakers(clause, arguments.agents(verb)))
            .orElse(List.of())
        : agents;
  }

  /** {@code ..., said the ministry}: taken for an object. */
  private List<Node> inverted(Node verb) {
    boolean told =
        clause.children(verb, "ccomp", "parataxis").stream()
            .anyMatch(content -> content.index() < verb.index());
    return told && verb.tag().matches("VB[DZP]")
        ? clause.children(verb, "iobj", "obj").stream()
            .filter(noun -> noun.index() > verb.index() && noun.index() <= verb.index() + 3)
            .limit(1)
            .toList()
        : List.of();
  }

  /** {@code X was quoted as saying}, {@code the agency quoted X as saying}. */
  private List<Node> quoted(Node verb) {
    Optional<Node> quoting =
        clause
            .head(verb)
            .filter(head -> verb.tag().equals("VBG") && QUOTING.contains(head.lemma()));
    return quoting.map(arguments::patients).orElse(List.of());
  }

  /** {@code X, who says}: parsers often miss what "who" stands for. */
  private Node antecedent(Node subject) {
    int before = subject.index() - 1;
    boolean lost = subject.tag().startsWith("W") && before > 0;
    return lost && clause.nodes().get(before).text().equals(",")
        ? clause.nodes().get(before - 1)
        : subject;
  }

  /** {@code In a statement on Sunday, X had said}: taken for a part of what stands before it. */
  private List<Node> lostSubject(Node verb) {
    boolean finite =
        verb.tag().matches("VB[DZP]")
            || !clause.children(verb, "aux").isEmpty()
                && clause.children(verb, "aux:pass").isEmpty();
    if (!finite || verb.head() >= 0) {
      return List.of();
    }
    return clause.children(verb, "obl").stream()
        .flatMap(oblique -> clause.below(oblique).stream())
        .filter(node -> node.index() < verb.index() && !node.meant().isEmpty())
        .filter(node -> node.has("appos", "nmod:unmarked"))
        .limit(1)
        .toList();
  }

  /** {@code “...,” said X} and {@code “...,” X said}, however they are parsed. */
  private List<Node> neighbours(Node verb) {
    List<Node> found = new ArrayList<>();
    for (int i :
        new int[] {verb.index() + 1, verb.index() - 1, verb.index() + 2, verb.index() - 2}) {
      if (found.isEmpty()
          && i >= 0
          && i < clause.nodes().size()
          && !clause.nodes().get(i).meant().isEmpty()) {
        found.add(clause.nodes().get(i));
      }
    }
    return found;
  }
}
