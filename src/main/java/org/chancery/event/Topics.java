package org.chancery.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Subjects talked about, as short noun phrases in lower case. */
final class Topics {
  private static final Set<String> EMPTY =
      Set.of(
          "issue",
          "matter",
          "topic",
          "question",
          "subject",
          "way",
          "range",
          "number",
          "development",
          "progress",
          "that",
          "this",
          "it",
          "them",
          "thing",
          "step",
          "view",
          "meeting",
          "visit");

  private Topics() {}

  /** None where the words name no subject: {@code issues}, {@code ways}. */
  static Optional<String> of(Clause clause, Node node) {
    if (!node.isNoun() || EMPTY.contains(node.lemma()) || isDate(clause, node)) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder();
    for (Node child : clause.children(node, "compound", "amod")) {
      if (child.index() < node.index() && child.meant().isEmpty()) {
        phrase.append(child.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return Optional.of(phrase.append(node.text().toLowerCase(Locale.ROOT)).toString());
  }

  private static boolean isDate(Clause clause, Node node) {
    return clause.article().dates().stream()
        .filter(date -> date.sentence() == clause.sentence().index())
        .anyMatch(
            date -> date.firstToken() < node.endToken() && node.firstToken() < date.endToken());
  }
}
