package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said by a verb of saying: a clause below it, beside it or before it, or a noun. */
final class StatementContents {
  private final Attributions attributions;
  private final Clause clause;
  private final Arguments arguments;

  StatementContents(Attributions attributions, Clause clause, Arguments arguments) {
    this.attributions = attributions;
    this.clause = clause;
    this.arguments = arguments;
  }

  /**
   * Top of what is said; the verb itself where no clause or noun tells it.
   *
   * @param quoted whether the verb introduces a quotation
   */
  Optional<Node> of(Node verb, boolean quoted) {
    boolean request =
        attributions.of(verb.lemma()).filter(a -> "REQUEST".equals(a.plover())).isPresent();
    List<Node> clauses =
        request
            ? clause.children(verb, "ccomp", "xcomp", "csubj", "advcl")
            : clause.children(verb, "ccomp", "xcomp", "csubj");
    if (!clauses.isEmpty()) {
      return Optional.of(clauses.get(0));
    }
    if (quoted) {
      return Optional.of(verb);
    }
    if (arguments.isPassive(verb)) {
      return arguments.patients(verb).stream()
          .filter(node -> node.isNoun() && !node.lemma().equals("one"))
          .findFirst()
          .or(() -> verb.head() < 0 ? Optional.of(verb) : Optional.empty());
    }
    if (verb.has("parataxis")) {
      return clause.head(verb);
    }
    Optional<Node> remark =
        clause.children(verb, "parataxis").stream()
            .filter(node -> node.isVerb() && !isRelative(node))
            .findFirst();
    return remark
        .or(() -> object(verb))
        .or(() -> behindAs(verb))
        .or(() -> aside(verb))
        .or(() -> trailing(verb));
  }

  /** {@code called on the king, who told}: nothing that is said, however it is parsed. */
  private boolean isRelative(Node verb) {
    return clause.children(verb, "nsubj", "nsubj:pass").stream()
        .anyMatch(subject -> subject.tag().startsWith("W"));
  }

  /** {@code ..., X said, ...}: the verb stands aside from what is said. */
  private Optional<Node> aside(Node verb) {
    int before = verb.index() - 1;
    while (before >= 0
        && !clause.nodes().get(before).text().equals(",")
        && verb.index() - before < 4) {
      before--;
    }
    boolean comma = before > 0 && clause.nodes().get(before).text().equals(",");
    boolean ends =
        verb.index() + 1 >= clause.nodes().size()
            || clause.nodes().get(verb.index() + 1).text().matches("[,.]");
    return comma && ends && attributions.isNeutral(verb.lemma())
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** {@code The road is open, the minister confirmed at a briefing}: however it is parsed. */
  private Optional<Node> trailing(Node verb) {
    int first = verb.index();
    for (Node subject : clause.children(verb, "nsubj", "nsubj:pass")) {
      first =
          clause.below(subject).stream()
              .mapToInt(Node::index)
              .reduce(Math.min(first, subject.index()), Math::min);
    }
    int comma = first - 1;
    boolean told =
        comma > 1
            && first < verb.index()
            && clause.nodes().get(comma).text().equals(",")
            && clause.nodes().subList(0, comma).stream()
                .anyMatch(n -> n.tag().matches("VB[DZP]|MD"));
    boolean coordinated =
        clause.children(verb, "cc").stream().anyMatch(c -> c.index() < verb.index());
    return told && !coordinated && !verb.has("acl:relcl") ? Optional.of(verb) : Optional.empty();
  }

  /** What is announced, stressed, recalled: where there is no clause a noun tells it. */
  private Optional<Node> object(Node verb) {
    return clause.children(verb, "obj").stream().filter(node -> node.isNoun()).findFirst();
  }

  private Optional<Node> behindAs(Node verb) {
    return clause.children(verb, "obl", "advcl").stream()
        .filter(
            node ->
                Set.of("as", "of", "about", "for").contains(clause.preposition(node))
                    || clause.preposition(node).equals("to") && isPointing(verb))
        .findFirst();
  }

  /** Verbs whose "to" leads to what is said, not to whom: {@code pointed to the growth}. */
  private boolean isPointing(Node verb) {
    return attributions.of(verb.lemma()).filter(a -> a.addressee().isEmpty()).isPresent();
  }
}
