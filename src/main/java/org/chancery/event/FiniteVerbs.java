package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Taggers take many a past tense for a participle, mostly where the subject stands far before it or
 * in a clause of its own. Makes those finite verbs again that the sentence cannot do without.
 */
final class FiniteVerbs {
  private static final Set<String> SUBORDINATING =
      Set.of(
          "that",
          "which",
          "whom",
          "when",
          "after",
          "before",
          "because",
          "while",
          "where",
          "until",
          "since",
          "as",
          "if",
          "although",
          "though",
          "whose");
  private static final String FINITE = "VB[DZP]|MD";
  private static final String OF_SUBJECT = "DT|CD|JJ.*|NN.*|POS|PRP\\$?|CC|HYPH|RB|,";

  private FiniteVerbs() {}

  /**
   * {@code X and his counterpart discussed trade}: where a sentence has no finite verb, its first
   * participle behind a noun is one; so is a participle behind the subject of a clause: {@code a
   * pact that three countries concluded}.
   */
  static List<Node> before(List<Node> nodes) {
    List<Node> repaired = new ArrayList<>(nodes);
    boolean none = nodes.stream().noneMatch(n -> n.tag().matches(FINITE));
    for (int i = 1; i + 1 < nodes.size(); i++) {
      boolean missing = none && nodes.get(i - 1).isNoun();
      if (isCandidate(nodes, i) && (missing || isInClause(nodes, i))) {
        repaired.set(i, nodes.get(i).tagged("VBD"));
        none = false;
      }
    }
    return repaired;
  }

  /**
   * {@code The committee, created in May, met in Rome}, parsed as if nothing were said of it: its
   * last participle is what is said.
   *
   * @return the same nodes where the parse is sound
   */
  static List<Node> after(List<Node> parsed) {
    Node root = parsed.stream().filter(node -> node.head() < 0).findFirst().orElse(null);
    if (root == null || !lacksSubject(parsed, root)) {
      return parsed;
    }
    for (int i = parsed.size() - 2; i > 0; i--) {
      Node node = parsed.get(i);
      boolean before = root.isNoun() || i < root.index();
      if (before && node.has("acl", "amod", "acl:relcl") && isCandidate(parsed, i)) {
        List<Node> repaired = new ArrayList<>(parsed);
        repaired.set(i, node.tagged("VBD"));
        return repaired;
      }
    }
    return parsed;
  }

  /** Whether the main word is a noun, or the verb of a relative clause. */
  private static boolean lacksSubject(List<Node> nodes, Node root) {
    return root.isNoun()
        || root.isVerb()
            && nodes.stream()
                .anyMatch(
                    n ->
                        n.head() == root.index()
                            && n.has("nsubj")
                            && n.tag().matches("WP|WDT")
                            && n.index() > 0);
  }

  private static boolean isCandidate(List<Node> nodes, int i) {
    Node node = nodes.get(i);
    return node.tag().equals("VBN")
        && !nodes.get(i + 1).text().equals("by")
        && !nodes.get(i + 1).tag().equals("TO")
        && !nodes.get(i - 1).tag().matches("VB.*|MD")
        && !isAuxiliary(nodes, i - 2);
  }

  private static boolean isAuxiliary(List<Node> nodes, int i) {
    return i >= 0 && nodes.get(i).lemma().matches("be|have") && nodes.get(i).isVerb();
  }

  /** Only the words of a subject stand between it and the word that opens its clause. */
  private static boolean isInClause(List<Node> nodes, int verb) {
    int i = verb - 1;
    if (!nodes.get(i).isNoun() && !nodes.get(i).tag().equals("PRP")) {
      return false;
    }
    while (i > 0 && !opens(nodes.get(i)) && nodes.get(i).tag().matches(OF_SUBJECT)) {
      i--;
    }
    return opens(nodes.get(i)) && i < verb - 1 && i > 0;
  }

  private static boolean opens(Node node) {
    return SUBORDINATING.contains(node.text()) && node.tag().matches("IN|W.*|DT");
  }
}
