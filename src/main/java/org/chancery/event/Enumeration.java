package org.chancery.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in a row, {@code A, B and C}, as the words have it. Parsers that know grammar only lose the
 * end of such lists more often than the words do.
 */
final class Enumeration {
  private final List<Node> nodes;

  Enumeration(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** All names of the row that a node stands in, in order; the node alone where it is in none. */
  List<Node> around(Node node) {
    int first = node.index();
    while (previous(first) >= 0) {
      first = previous(first);
    }
    List<Node> row = new ArrayList<>();
    boolean closed = false;
    for (int i = first; i >= 0 && !(closed && i > node.index()); i = next(i)) {
      row.add(nodes.get(i));
      closed |= i > 0 && text(i - 1).equals("and") && row.size() > 1;
    }
    return (closed || row.size() > 2 && goesOn(row)) && row.contains(node) ? row : List.of(node);
  }

  /** {@code A, B, C and three other states}. */
  private boolean goesOn(List<Node> row) {
    int last = row.get(row.size() - 1).index();
    return text(last + 1).equals("and") || text(last + 2).equals("and");
  }

  private int previous(int i) {
    int separator = i - 1;
    if (separator > 1 && text(separator).equals("and") && text(separator - 1).equals(",")) {
      separator--;
      return isName(separator - 1) && previousComma(separator - 1) ? separator - 1 : -1;
    }
    return separator > 0 && isSeparator(separator) && isName(separator - 1) ? separator - 1 : -1;
  }

  /** {@code A, B, and C} is a row, {@code A met B, and C} is none. */
  private boolean previousComma(int i) {
    return i > 1 && text(i - 1).equals(",") && isName(i - 2);
  }

  private int next(int i) {
    int separator = i + 1;
    if (separator + 1 >= nodes.size() || !isSeparator(separator)) {
      return -1;
    }
    if (text(separator).equals(",") && text(separator + 1).equals("and")) {
      return previousComma(i) && isName(separator + 2) ? separator + 2 : -1;
    }
    return isName(separator + 1) ? separator + 1 : -1;
  }

  private boolean isSeparator(int i) {
    return text(i).equals(",") || text(i).equals("and");
  }

  private boolean isName(int i) {
    return i >= 0 && i < nodes.size() && nodes.get(i).isNoun() && !nodes.get(i).meant().isEmpty();
  }

  private String text(int i) {
    return i < 0 || i >= nodes.size() ? "" : nodes.get(i).text();
  }
}
