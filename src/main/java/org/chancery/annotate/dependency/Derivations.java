package org.chancery.annotate.dependency;

import java.util.Arrays;

/**
 * The configurations that a search over one sentence visits, in flat arrays that are used again for
 * the next sentence: no object is made per step.
 *
 * <p>A configuration of the arc-hybrid system is a stack, a buffer and the arcs so far. Words are 1
 * to n, and the root is n + 1, the last of the buffer. Configurations share what they have in
 * common: a stack is a linked list of cells, a cell holds a node, and a node is a word with the
 * children it has got. Nodes and cells are never changed, so a new configuration costs a few
 * integers whatever the length of the sentence (Goldberg, Zhao and Huang 2013).
 */
final class Derivations {
  /** "None": the node, the cell and the word that stand for nothing. */
  static final int NONE = 0;

  private static final int CELL = 2;
  private static final int CELL_NODE = 0;
  private static final int CELL_BELOW = 1;

  private static final int CONFIGURATION = 6;
  private static final int TOP = 0;
  private static final int FRONT = 1;
  private static final int DEPTH = 2;
  private static final int ACTION = 3;
  private static final int PARENT = 4;

  private final Relations relations;
  private final PartialTrees trees = new PartialTrees();
  private int[] cells = new int[1 << 10];
  private int[] configurations = new int[1 << 12];
  private int cellCount;
  private int configurationCount;
  private int words;

  Derivations(Relations relations) {
    this.relations = relations;
  }

  /** Forgets everything and returns the initial configuration of a sentence of so many words. */
  int start(int words) {
    this.words = words;
    trees.start(words + 2);
    cellCount = 0;
    configurationCount = 0;
    newCell(NONE, NONE);
    newConfiguration(NONE, 1, 0, -1, -1);
    return 0;
  }

  /** How many words the sentence has; the root is the one after them. */
  int words() {
    return words;
  }

  /** The words with the children they have got: what {@link #node} is a number of. */
  PartialTrees trees() {
    return trees;
  }

  int token(int node) {
    return trees.token(node);
  }

  // ---- what a configuration looks like

  /** The word at the front of the buffer; the root when all words have been shifted. */
  int front(int configuration) {
    return trees.token(frontNode(configuration));
  }

  int frontNode(int configuration) {
    return configurations[configuration * CONFIGURATION + FRONT];
  }

  /** How many words are on the stack. */
  int depth(int configuration) {
    return configurations[configuration * CONFIGURATION + DEPTH];
  }

  /** The topmost cell of the stack; {@link #NONE} when it is empty. */
  int top(int configuration) {
    return configurations[configuration * CONFIGURATION + TOP];
  }

  /** The cell under a cell; {@link #NONE} under the last and under none. */
  int below(int cell) {
    return cells[cell * CELL + CELL_BELOW];
  }

  int node(int cell) {
    return cells[cell * CELL + CELL_NODE];
  }

  /** The action that led here; -1 at the start. */
  int action(int configuration) {
    return configurations[configuration * CONFIGURATION + ACTION];
  }

  /** The configuration before the last action; -1 at the start. */
  int parent(int configuration) {
    return configurations[configuration * CONFIGURATION + PARENT];
  }

  boolean isFinal(int configuration) {
    return depth(configuration) == 0 && front(configuration) == words + 1;
  }

  // ---- the transitions

  boolean canShift(int configuration) {
    return front(configuration) <= words;
  }

  /** The root takes one word only: the last on the stack. */
  boolean canLeftArc(int configuration) {
    int depth = depth(configuration);
    return depth == 1 || depth > 1 && front(configuration) <= words;
  }

  boolean canRightArc(int configuration) {
    return depth(configuration) > 1;
  }

  /** The configuration after an action, which must be allowed. */
  int apply(int configuration, int action) {
    if (action == Relations.SHIFT) {
      return shift(configuration);
    }
    int relation = relations.relation(action);
    return relations.isLeftArc(action)
        ? leftArc(configuration, relation, action)
        : rightArc(configuration, relation, action);
  }

  private int shift(int configuration) {
    int front = frontNode(configuration);
    int cell = newCell(front, top(configuration));
    return newConfiguration(
        cell, trees.token(front) + 1, depth(configuration) + 1, Relations.SHIFT, configuration);
  }

  private int leftArc(int configuration, int relation, int action) {
    int cell = top(configuration);
    int front = trees.withLeftChild(frontNode(configuration), node(cell), relation);
    return newConfiguration(below(cell), front, depth(configuration) - 1, action, configuration);
  }

  private int rightArc(int configuration, int relation, int action) {
    int cell = top(configuration);
    int second = below(cell);
    int head = trees.withRightChild(node(second), node(cell), relation);
    return newConfiguration(
        newCell(head, below(second)),
        frontNode(configuration),
        depth(configuration) - 1,
        action,
        configuration);
  }

  // ---- storage

  private int newCell(int node, int below) {
    if ((cellCount + 1) * CELL > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[cellCount * CELL + CELL_NODE] = node;
    cells[cellCount * CELL + CELL_BELOW] = below;
    return cellCount++;
  }

  private int newConfiguration(int top, int front, int depth, int action, int parent) {
    int at = configurationCount * CONFIGURATION;
    if (at + CONFIGURATION > configurations.length) {
      configurations = Arrays.copyOf(configurations, 2 * configurations.length);
    }
    configurations[at + TOP] = top;
    configurations[at + FRONT] = front;
    configurations[at + DEPTH] = depth;
    configurations[at + ACTION] = action;
    configurations[at + PARENT] = parent;
    return configurationCount++;
  }
}
