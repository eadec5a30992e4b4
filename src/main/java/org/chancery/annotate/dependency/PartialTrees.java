package org.chancery.annotate.dependency;

import java.util.Arrays;

/**
 * The words of a sentence with the children they have got, in a flat array. A node is never
 * changed: a word that gets a child is a new node, so that derivations can share what they have in
 * common.
 */
final class PartialTrees {
  private static final int NONE = Derivations.NONE;

  private static final int NODE = 16;
  private static final int TOKEN = 0;
  private static final int LEFTMOST = 1;
  private static final int SECOND_LEFTMOST = 2;
  private static final int RIGHTMOST = 3;
  private static final int SECOND_RIGHTMOST = 4;
  private static final int LEFTMOST_RELATION = 5;
  private static final int SECOND_LEFTMOST_RELATION = 6;
  private static final int RIGHTMOST_RELATION = 7;
  private static final int SECOND_RIGHTMOST_RELATION = 8;
  private static final int LEFT_CHILDREN = 9;
  private static final int RIGHT_CHILDREN = 10;
  private static final int LEFT_RELATIONS = 11;
  private static final int RIGHT_RELATIONS = 12;

  private int[] nodes = new int[1 << 12];
  private int nodeCount;

  /** Forgets everything; the first nodes are the words themselves, without children. */
  void start(int words) {
    nodeCount = 0;
    for (int token = 0; token < words; token++) {
      int node = newNode();
      nodes[node * NODE + TOKEN] = token;
    }
  }

  int token(int node) {
    return nodes[node * NODE + TOKEN];
  }

  int leftmost(int node) {
    return nodes[node * NODE + LEFTMOST];
  }

  int secondLeftmost(int node) {
    return nodes[node * NODE + SECOND_LEFTMOST];
  }

  int rightmost(int node) {
    return nodes[node * NODE + RIGHTMOST];
  }

  int secondRightmost(int node) {
    return nodes[node * NODE + SECOND_RIGHTMOST];
  }

  /** One more than the relation of the leftmost child; 0 without a child. The same goes below. */
  int leftmostRelation(int node) {
    return nodes[node * NODE + LEFTMOST_RELATION];
  }

  int secondLeftmostRelation(int node) {
    return nodes[node * NODE + SECOND_LEFTMOST_RELATION];
  }

  int rightmostRelation(int node) {
    return nodes[node * NODE + RIGHTMOST_RELATION];
  }

  int secondRightmostRelation(int node) {
    return nodes[node * NODE + SECOND_RIGHTMOST_RELATION];
  }

  int leftChildren(int node) {
    return nodes[node * NODE + LEFT_CHILDREN];
  }

  int rightChildren(int node) {
    return nodes[node * NODE + RIGHT_CHILDREN];
  }

  /** A number for the set of relations of the children to the left; 0 without a child. */
  int leftRelations(int node) {
    return nodes[node * NODE + LEFT_RELATIONS];
  }

  int rightRelations(int node) {
    return nodes[node * NODE + RIGHT_RELATIONS];
  }

  /** The stack is popped inwards out, so a new left child stands left of the others. */
  int withLeftChild(int head, int child, int relation) {
    int at = copy(head) * NODE;
    nodes[at + SECOND_LEFTMOST] = nodes[at + LEFTMOST];
    nodes[at + SECOND_LEFTMOST_RELATION] = nodes[at + LEFTMOST_RELATION];
    nodes[at + LEFTMOST] = child;
    nodes[at + LEFTMOST_RELATION] = relation + 1;
    nodes[at + LEFT_CHILDREN]++;
    nodes[at + LEFT_RELATIONS] |= relationBit(relation);
    return at / NODE;
  }

  int withRightChild(int head, int child, int relation) {
    int at = copy(head) * NODE;
    nodes[at + SECOND_RIGHTMOST] = nodes[at + RIGHTMOST];
    nodes[at + SECOND_RIGHTMOST_RELATION] = nodes[at + RIGHTMOST_RELATION];
    nodes[at + RIGHTMOST] = child;
    nodes[at + RIGHTMOST_RELATION] = relation + 1;
    nodes[at + RIGHT_CHILDREN]++;
    nodes[at + RIGHT_RELATIONS] |= relationBit(relation);
    return at / NODE;
  }

  /** Relations share bits when there are more than 32: the set is a feature, not a decision. */
  private static int relationBit(int relation) {
    return 1 << relation;
  }

  private int copy(int node) {
    int copy = newNode();
    System.arraycopy(nodes, node * NODE, nodes, copy * NODE, NODE);
    return copy;
  }

  private int newNode() {
    if ((nodeCount + 1) * NODE > nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * nodes.length);
    }
    Arrays.fill(nodes, nodeCount * NODE, (nodeCount + 1) * NODE, NONE);
    return nodeCount++;
  }
}
