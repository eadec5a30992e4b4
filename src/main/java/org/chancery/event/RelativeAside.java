package org.chancery.event;

import java.util.List;
import java.util.Optional;

/**
 * A relative clause between a subject and its verb: {@code Macron, who spoke in Romanian, dismissed
 * the claims}. Parsers lose the main clause over it, so it is parsed on its own.
 *
 * @param open index of the comma before it
 * @param close index of the comma behind it
 */
record RelativeAside(int open, int close) {
  private static final int LONGEST = 40;

  /** The first of a sentence. */
  static Optional<RelativeAside> in(List<Node> nodes) {
    for (int i = 1; i + 3 < nodes.size(); i++) {
      if (opens(nodes, i)) {
        int close = close(nodes, i);
        if (close > 0) {
          return Optional.of(new RelativeAside(i, close));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind a subject: no other verb stands before it in its clause. */
  private static boolean opens(List<Node> nodes, int comma) {
    return nodes.get(comma).text().equals(",")
        && nodes.get(comma - 1).isNoun()
        && nodes.get(comma + 1).tag().matches("WP|WDT|WP\\$")
        && !hasFinite(nodes, clauseStart(nodes, comma), comma);
  }

  private static int clauseStart(List<Node> nodes, int comma) {
    int i = comma;
    while (i > 0 && !nodes.get(i - 1).text().matches("[,;:]|that|and|but|while")) {
      i--;
    }
    return i;
  }

  private static boolean hasFinite(List<Node> nodes, int from, int to) {
    return nodes.subList(from, to).stream().anyMatch(RelativeAside::isFinite);
  }

  private static boolean isFinite(Node node) {
    return node.tag().matches("VB[DZP]|MD");
  }

  /** The first comma behind a finite verb that another finite verb follows. */
  private static int close(List<Node> nodes, int open) {
    int end = Math.min(nodes.size() - 1, open + LONGEST);
    boolean verb = false;
    for (int i = open + 2; i < end; i++) {
      Node node = nodes.get(i);
      verb |= isFinite(node);
      if (node.text().matches("[;:]")) {
        return -1;
      }
      if (verb && node.text().equals(",") && isFinite(nodes.get(behindAdverb(nodes, i)))) {
        return i;
      }
    }
    return -1;
  }

  private static int behindAdverb(List<Node> nodes, int comma) {
    int next = comma + 1;
    return nodes.get(next).tag().matches("RBR?") && next + 1 < nodes.size() ? next + 1 : next;
  }
}
