package org.chancery.annotate.dependency;

import org.chancery.annotate.perceptron.Hashing;

/**
 * The features of a configuration, each a hashed number: words, tags, distances, valencies and
 * relations around the top of the stack and the front of the buffer, after Zhang and Nivre (2011),
 * and the function words that decide where a phrase is attached.
 *
 * <p>Names: s0, s1, s2 are the topmost words of the stack; b0, b1, b2 the first of the buffer; l
 * and r a leftmost or rightmost child; w, t, c, f and r a word, a tag, a coarse and a fine cluster,
 * and a relation.
 */
final class FeatureTemplates {
  /** How many features a configuration has. */
  static final int COUNT = 160;

  private static final int FAR = 6;

  private final int[] features = new int[COUNT];
  private int count;

  /** The features of the last configuration given; the first {@link #count} are meant. */
  int[] features() {
    return features;
  }

  int count() {
    return count;
  }

  private void add(int a) {
    add(a, 0, 0, 0);
  }

  private void add(int a, int b) {
    add(a, b, 0, 0);
  }

  private void add(int a, int b, int c) {
    add(a, b, c, 0);
  }

  private void add(int a, int b, int c, int d) {
    features[count] = Hashing.feature(count, a, b, c, d);
    count++;
  }

  void extract(Derivations at, int configuration, SentenceCodes sentence) {
    count = 0;
    PartialTrees trees = at.trees();
    int top = at.top(configuration);
    int second = at.below(top);
    int s0 = at.node(top);
    int s1 = at.node(second);
    int s2 = at.node(at.below(second));
    int b0 = at.frontNode(configuration);
    int front = trees.token(b0);
    int last = at.words() + 1;
    int b1 = front + 1 <= last ? front + 1 : 0;
    int b2 = front + 2 <= last ? front + 2 : 0;
    int b3 = front + 3 <= last ? front + 3 : 0;

    int s0Token = trees.token(s0);
    int s1Token = trees.token(s1);
    int s2Token = trees.token(s2);
    int s0w = sentence.word(s0Token);
    int s0t = sentence.tag(s0Token);
    int s1w = sentence.word(s1Token);
    int s1t = sentence.tag(s1Token);
    int s2w = sentence.word(s2Token);
    int s2t = sentence.tag(s2Token);
    int b0w = sentence.word(front);
    int b0t = sentence.tag(front);
    int b1w = sentence.word(b1);
    int b1t = sentence.tag(b1);
    int b2w = sentence.word(b2);
    int b2t = sentence.tag(b2);
    int b3t = sentence.tag(b3);

    int s0l = trees.token(trees.leftmost(s0));
    int s0r = trees.token(trees.rightmost(s0));
    int s1l = trees.token(trees.leftmost(s1));
    int s1r = trees.token(trees.rightmost(s1));
    int b0l = trees.token(trees.leftmost(b0));
    int s0lw = sentence.word(s0l);
    int s0lt = sentence.tag(s0l);
    int s0rw = sentence.word(s0r);
    int s0rt = sentence.tag(s0r);
    int s1lt = sentence.tag(s1l);
    int s1lw = sentence.word(s1l);
    int s1rw = sentence.word(s1r);
    int s1rt = sentence.tag(s1r);
    int b0lw = sentence.word(b0l);
    int b0lt = sentence.tag(b0l);
    int s0lr = trees.leftmostRelation(s0);
    int s0rr = trees.rightmostRelation(s0);
    int s1lr = trees.leftmostRelation(s1);
    int s1rr = trees.rightmostRelation(s1);
    int b0lr = trees.leftmostRelation(b0);
    int s0l2r = trees.secondLeftmostRelation(s0);
    int s0r2r = trees.secondRightmostRelation(s0);
    int s1r2r = trees.secondRightmostRelation(s1);
    int b0l2r = trees.secondLeftmostRelation(b0);
    int s0gap = Math.min(front - s0Token, FAR);
    int s1gap = Math.min(s0Token - s1Token, FAR);

    // single words
    add(1);
    add(s0w);
    add(s0t);
    add(s0w, s0t);
    add(b0w);
    add(b0t);
    add(b0w, b0t);
    add(s1w);
    add(s1t);
    add(s1w, s1t);
    add(b1w, b1t);
    add(b2w, b2t);
    add(s2w, s2t);
    add(b1t);
    add(b2t);
    // pairs
    add(s0w, s0t, b0w, b0t);
    add(s0w, s0t, b0w);
    add(s0w, b0w, b0t);
    add(s0w, s0t, b0t);
    add(s0t, b0w, b0t);
    add(s0w, b0w);
    add(s0t, b0t);
    add(b0t, b1t);
    add(s1w, s0w);
    add(s1t, s0t);
    add(s1w, s1t, s0t);
    add(s1t, s0w, s0t);
    // triples
    add(s0t, b0t, b1t);
    add(b0t, b1t, b2t);
    add(s1t, s0t, b0t);
    add(s0t, s0lt, b0t);
    add(s0t, s0rt, b0t);
    add(s0t, b0t, b0lt);
    add(s1t, s0t, s1rt);
    add(s1t, s0t, s0rt);
    add(s1t, s0t, s0lt);
    add(s2t, s1t, s0t);
    add(s1t, s1lt, s0t);
    add(s1t, s0t, b0t, b1t);
    // distances
    add(s0w, s0gap);
    add(s0t, s0gap);
    add(b0w, s0gap);
    add(b0t, s0gap);
    add(s0w, b0w, s0gap);
    add(s0t, b0t, s0gap);
    add(s1t, s0t, s1gap);
    // valencies
    add(s0w, trees.rightChildren(s0));
    add(s0t, trees.rightChildren(s0));
    add(s0w, trees.leftChildren(s0));
    add(s0t, trees.leftChildren(s0));
    add(b0w, trees.leftChildren(b0));
    add(b0t, trees.leftChildren(b0));
    add(s1t, trees.rightChildren(s1), trees.leftChildren(s1));
    // children
    add(s0t, s0lr);
    add(s0t, s0rr);
    add(b0t, b0lr);
    add(s1t, s1rr);
    add(s1t, s1lr);
    add(s0lw, s0t);
    add(s0rw, s0t);
    add(b0lw, b0t);
    add(s1rw, s1t);
    add(s0t, s0lr, s0l2r);
    add(s0t, s0rr, s0r2r);
    add(s1t, s1rr, s1r2r);
    add(b0t, b0lr, b0l2r);
    add(s0w, s0lr, s0rr);
    add(s1w, s1rr, s1lr);
    add(s0t, b0t, s0rr, b0lr);
    add(s1w, s0t, s0rw);
    add(s1t, s0w, b0t);
    add(s0w, s0rw, b0t);
    // sets of relations
    add(s0w, trees.leftRelations(s0));
    add(s0t, trees.leftRelations(s0));
    add(s0w, trees.rightRelations(s0));
    add(s0t, trees.rightRelations(s0));
    add(b0w, trees.leftRelations(b0));
    add(b0t, trees.leftRelations(b0));
    add(s1w, trees.rightRelations(s1));
    add(s1t, trees.rightRelations(s1));
    add(s1t, trees.leftRelations(s1));
    add(s1t, trees.rightRelations(s1), s0t);
    add(s0t, trees.rightRelations(s0), b0t);
    add(s1t, s0t, trees.leftRelations(s0));
    add(s0t, b0t, trees.leftRelations(b0));
    // where a phrase is attached: its function word with the words that may take it
    add(s0w, b0lw, b0t);
    add(s1w, b0lw, b0t);
    add(s0w, b0lw, b0w);
    add(s1w, b0lw, b0w);
    add(s0t, s1t, b0lw, b0t);
    add(s0t, s1w, b0lw);
    add(s0w, s1w, b0lw);
    add(s1w, s0lw, s0t);
    add(s2w, s0lw, s0t);
    add(s1w, s0lw, s0w);
    add(s2t, s1t, s0lw, s0t);
    add(s1t, s0lw, s0t, b0t);
    add(s1t, s0t, b0lw, b0t);
    add(s2t, s1t, s0t, b0t);
    add(s2t, s0t, b0t);
    add(s1w, s0t, b0t);
    add(s1t, s0t, b0w);
    add(b0t, b1t, b2t, b3t);
    add(s1lw, s1t, s0t);
    // clusters: what is known of words of like use
    int s0f = sentence.fine(s0Token);
    int s1f = sentence.fine(s1Token);
    int s2f = sentence.fine(s2Token);
    int b0f = sentence.fine(front);
    int s0c = sentence.coarse(s0Token);
    int s1c = sentence.coarse(s1Token);
    int b0c = sentence.coarse(front);
    add(s0f);
    add(b0f);
    add(s1f);
    add(s0f, b0f);
    add(s1f, s0f);
    add(s0f, b0t);
    add(s0t, b0f);
    add(s1f, s0t);
    add(s1t, s0f);
    add(s0c, s0t, b0c, b0t);
    add(s1c, s1t, s0c, s0t);
    add(s0f, b0lw, b0t);
    add(s1f, b0lw, b0t);
    add(s0f, b0lw, b0f);
    add(s1f, b0lw, b0f);
    add(s0c, s1c, b0lw, b0t);
    add(s1f, s0lw, s0t);
    add(s2f, s0lw, s0t);
    add(s1f, s0lw, s0f);
    add(s1t, s0lw, s0t, b0f);
    add(s0f, sentence.coarse(b1), b0t);
    add(s1f, s1rr, s0t);
    add(s0f, s0rr, b0t);
    // what stands between
    int s0b0 = sentence.between(s0Token, front);
    int s1s0 = sentence.between(s1Token, s0Token);
    add(s0t, b0t, s0b0);
    add(s0w, b0t, s0b0);
    add(s0t, b0w, s0b0);
    add(s1t, s0t, s1s0);
    add(s1w, s0t, s1s0);
    add(s1t, s0w, s1s0);
    add(s1t, s0t, b0t, s1s0);
    add(s0c, b0c, s0b0);
    add(s1c, s0c, s1s0);
  }
}
