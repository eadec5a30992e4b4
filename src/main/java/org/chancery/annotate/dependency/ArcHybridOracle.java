package org.chancery.annotate.dependency;

/**
 * A dynamic oracle for the arc-hybrid system (Goldberg and Nivre 2013): the cost of a move is how
 * many arcs of the gold tree can be reached before it, but no longer after it. It answers in every
 * configuration, not only in those that lead to the gold tree.
 */
final class ArcHybridOracle {
  /** The cost of a move that is not allowed. */
  static final int IMPOSSIBLE = Integer.MAX_VALUE;

  private final Derivations derivations;

  /** Head of each word, counted from 1; the root is one more than the number of words. */
  private int[] heads = new int[0];

  private int shift;
  private int leftArc;
  private int rightArc;

  ArcHybridOracle(Derivations derivations) {
    this.derivations = derivations;
  }

  /** The heads of the gold tree by word, counted from 1; those of the root are n + 1. */
  static int[] goldHeads(DependencyTree tree) {
    int[] heads = new int[tree.size() + 1];
    for (int word = 0; word < tree.size(); word++) {
      heads[word + 1] =
          tree.head(word) == DependencyTree.NO_HEAD ? tree.size() + 1 : tree.head(word) + 1;
    }
    return heads;
  }

  void setGold(int[] heads) {
    this.heads = heads;
  }

  /** Computes the costs of the three moves in a configuration. */
  void look(int configuration) {
    shift = derivations.canShift(configuration) ? shiftCost(configuration) : IMPOSSIBLE;
    int lost = dependantsInBuffer(configuration);
    leftArc =
        derivations.canLeftArc(configuration) ? lost + leftArcCost(configuration) : IMPOSSIBLE;
    rightArc =
        derivations.canRightArc(configuration) ? lost + rightArcCost(configuration) : IMPOSSIBLE;
  }

  int shiftCost() {
    return shift;
  }

  int leftArcCost() {
    return leftArc;
  }

  int rightArcCost() {
    return rightArc;
  }

  int leastCost() {
    return Math.min(shift, Math.min(leftArc, rightArc));
  }

  /** Whether a left arc would be a gold arc. */
  boolean leftArcIsGold(int configuration) {
    return heads[topToken(configuration)] == derivations.front(configuration);
  }

  /** Whether a right arc would be a gold arc. */
  boolean rightArcIsGold(int configuration) {
    return heads[topToken(configuration)] == secondToken(configuration);
  }

  int topToken(int configuration) {
    return derivations.token(derivations.node(derivations.top(configuration)));
  }

  private int secondToken(int configuration) {
    return derivations.token(derivations.node(derivations.below(derivations.top(configuration))));
  }

  /**
   * The word that is shifted can no longer be the head of one on the stack, nor get one below s0.
   */
  private int shiftCost(int configuration) {
    int front = derivations.front(configuration);
    int cost = 0;
    int top = derivations.top(configuration);
    for (int cell = top; cell != Derivations.NONE; cell = derivations.below(cell)) {
      int token = derivations.token(derivations.node(cell));
      if (heads[token] == front || cell != top && heads[front] == token) {
        cost++;
      }
    }
    return cost;
  }

  /** The word that is popped loses s1 and what comes after the front as its head. */
  private int leftArcCost(int configuration) {
    int head = heads[topToken(configuration)];
    boolean lost =
        head > derivations.front(configuration)
            || head != Derivations.NONE && head == secondToken(configuration);
    return lost ? 1 : 0;
  }

  /** The word that is popped loses the buffer as its head. */
  private int rightArcCost(int configuration) {
    return heads[topToken(configuration)] >= derivations.front(configuration) ? 1 : 0;
  }

  /** The words to come that the word to be popped should have got. */
  private int dependantsInBuffer(int configuration) {
    int top = topToken(configuration);
    int count = 0;
    for (int word = derivations.front(configuration); word <= derivations.words(); word++) {
      if (heads[word] == top && top != 0) {
        count++;
      }
    }
    return count;
  }
}
