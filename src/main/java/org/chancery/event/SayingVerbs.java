package org.chancery.event;

import java.util.Optional;

/** Which verbs of a clause tell that someone says something. */
final class SayingVerbs {
  /** So many words may stand between a quotation and a verb that needs one. */
  private static final int NEAR = 6;

  private final Attributions attributions;
  private final Clause clause;
  private final Arguments arguments;

  SayingVerbs(Attributions attributions, Clause clause, Arguments arguments) {
    this.attributions = attributions;
    this.clause = clause;
    this.arguments = arguments;
  }

  boolean is(Node node) {
    if (node.isVerb()) {
      return attributions.isVerb(node.lemma()) || isWithClause(node);
    }
    return node.tag().equals("NNS")
        && attributions.isVerb(node.lemma())
        && !clause.children(node, "nsubj").isEmpty();
  }

  /** {@code ruled that}, {@code “...,” she whispered}. */
  private boolean isWithClause(Node verb) {
    return attributions.isClauseVerb(verb.lemma())
        && (leadsClause(verb) || verb.tag().matches("VB[DZP]") && isBesideQuotation(verb));
  }

  private boolean leadsClause(Node verb) {
    return clause.children(verb, "ccomp").stream()
        .flatMap(content -> clause.children(content, "mark").stream())
        .anyMatch(mark -> mark.text().equals("that"));
  }

  private boolean isBesideQuotation(Node verb) {
    return clause.quotes().stream()
        .filter(Quotation::full)
        .anyMatch(quote -> !quote.covers(verb.firstToken()) && distance(verb, quote) <= NEAR);
  }

  /** Words between a verb and a quotation. */
  static int distance(Node verb, Quotation quote) {
    return verb.firstToken() < quote.firstToken()
        ? quote.firstToken() - verb.firstToken()
        : verb.firstToken() - quote.endToken();
  }

  /** {@code is said to have added}: what counts is what was added. */
  boolean isHearsay(Node verb) {
    return arguments.isPassive(verb) && clause.children(verb, "xcomp").stream().anyMatch(this::is);
  }

  /** Who says something by a verb of its own. */
  boolean speaks(Node node) {
    return is(node) && !isHearsay(node);
  }

  /** Whether no other verb of saying is there. */
  boolean isOnlyOne(Node verb) {
    return clause.nodes().stream().noneMatch(node -> node.index() != verb.index() && speaks(node));
  }

  /** The first verb of saying above a word. */
  Optional<Node> above(Node word) {
    Node at = word;
    for (int i = 0; i < clause.nodes().size() && at.head() >= 0; i++) {
      at = clause.nodes().get(at.head());
      if (is(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
