package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.article.Block;
import org.chancery.article.Span;
import org.chancery.resolve.ResolvedArticle;

/**
 * A sentence as its clauses are read: names with their titles are one node each, appositions are
 * left out, full quotations are one node.
 *
 * @param article the article
 * @param sentence the sentence
 * @param nodes in order of the text, with their dependencies
 * @param quotes quotations in the sentence
 */
record Clause(
    ResolvedArticle article, Sentence sentence, List<Node> nodes, List<Quotation> quotes) {

  List<Node> children(Node head) {
    List<Node> children = new ArrayList<>();
    for (Node node : nodes) {
      if (node.head() == head.index()) {
        children.add(node);
      }
    }
    return children;
  }

  List<Node> children(Node head, String... relations) {
    return children(head).stream().filter(node -> node.has(relations)).toList();
  }

  Optional<Node> head(Node node) {
    return node.head() < 0 ? Optional.empty() : Optional.of(nodes.get(node.head()));
  }

  /** A node and all that is coordinated with it. */
  List<Node> conjuncts(Node first) {
    List<Node> all = new ArrayList<>();
    collect(first, all);
    return all;
  }

  private void collect(Node node, List<Node> all) {
    all.add(node);
    for (Node child : children(node, "conj")) {
      if (child.isNoun() == node.isNoun()) {
        collect(child, all);
      }
    }
  }

  /** The preposition of a noun, in lower case; empty where it has none. */
  String preposition(Node noun) {
    StringBuilder words = new StringBuilder();
    for (Node child : children(noun, "case")) {
      if (child.index() < noun.index()) {
        words
            .append(words.length() == 0 ? "" : " ")
            .append(child.text().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return words.toString();
  }

  /** All nodes below one, itself included. */
  List<Node> below(Node top) {
    List<Node> below = new ArrayList<>();
    for (Node node : nodes) {
      Node at = node;
      for (int i = 0; i < nodes.size() && at.index() != top.index() && at.head() >= 0; i++) {
        at = nodes.get(at.head());
      }
      if (at.index() == top.index()) {
        below.add(node);
      }
    }
    return below;
  }

  /** Index of the word that heads the clause which a word stands in. */
  int topOf(Node word) {
    Node at = word;
    for (int i = 0; i < nodes.size(); i++) {
      boolean ownClause =
          at.has("ccomp", "parataxis", "acl:relcl", "advcl", "acl") || isClauseInList(at);
      Optional<Node> head = head(at);
      if (ownClause || head.isEmpty()) {
        return at.index();
      }
      at = head.get();
    }
    return at.index();
  }

  /** {@code she went and he stayed}: a clause of its own behind "and". */
  boolean isClauseInList(Node node) {
    return node.has("conj") && !children(node, "nsubj", "nsubj:pass").isEmpty();
  }

  /** Whether a verb's auxiliary is "had". */
  boolean isPastPerfect(Node verb) {
    return children(verb, "aux").stream().anyMatch(aux -> aux.text().equalsIgnoreCase("had"));
  }

  /** Where the words of two tokens and all between them stand. */
  Span span(int firstToken, int endToken) {
    return new Span(
        sentence.token(firstToken).span().begin(), sentence.token(endToken - 1).span().end());
  }

  String words(Span span) {
    return span.in(article.annotated().article().text());
  }

  /** Whether it is a headline, whose grammar is its own. */
  boolean isHeadline() {
    return sentence.block() == Block.Kind.HEADLINE || sentence.block() == Block.Kind.KICKER;
  }

  Evidence evidence() {
    return new Evidence(sentence.index(), sentence.span());
  }
}
