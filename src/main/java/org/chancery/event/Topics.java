package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /**
   * The subjects that a noun names, several where a comma stands in what the parser takes for a
   * compound: {@code trade, ports and fisheries}. None for {@code issues}, {@code ways}.
   */
  static List<String> of(Clause clause, Node node) {
    List<String> topics = new ArrayList<>();
    for (Node child : clause.children(node, "compound")) {
      if (isListed(clause, child, node)) {
        topics.addAll(of(clause, child));
      }
    }
    if (node.isNoun() && !EMPTY.contains(node.lemma()) && !isDate(clause, node)) {
      topics.add(phrase(clause, node));
    }
    return topics;
  }

  private static String phrase(Clause clause, Node node) {
    StringBuilder phrase = new StringBuilder();
    for (Node child : clause.children(node, "compound", "amod")) {
      boolean before = child.index() < node.index() && !isListed(clause, child, node);
      if (before && child.meant().isEmpty()) {
        phrase.append(child.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return phrase.append(node.text().toLowerCase(Locale.ROOT)).toString();
  }

  private static boolean isListed(Clause clause, Node part, Node whole) {
    return part.index() < whole.index()
        && clause.nodes().subList(part.index(), whole.index()).stream()
            .anyMatch(between -> between.text().equals(","));
  }

  private static boolean isDate(Clause clause, Node node) {
    return clause.article().dates().stream()
        .filter(date -> date.sentence() == clause.sentence().index())
        .anyMatch(
            date -> date.firstToken() < node.endToken() && node.firstToken() < date.endToken());
  }
}
