package org.chancery.annotate.dependency;

/**
 * The features of a configuration, each a hashed number: words, tags, distances, valencies and
 * relations around the top of the stack and the front of the buffer, after Zhang and Nivre (2011),
 * and the function words that decide where a phrase is attached.
 *
 * <p>Names: s0, s1, s2 are the topmost words of the stack; b0, b1, b2 the first of the buffer; l
 * and r a leftmost or rightmost child; w, t and r a word, a tag and a relation.
 */
final class FeatureTemplates {
  /** How many features a configuration has. */
  static final int COUNT = 128;

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
    int top = at.top(configuration);
    int second = at.below(top);
    int s0 = at.node(top);
    int s1 = at.node(second);
    int s2 = at.node(at.below(second));
    int b0 = at.frontNode(configuration);
    int front = at.token(b0);
    int last = at.words() + 1;
    int b1 = front + 1 <= last ? front + 1 : 0;
    int b2 = front + 2 <= last ? front + 2 : 0;
    int b3 = front + 3 <= last ? front + 3 : 0;

    int s0Token = at.token(s0);
    int s1Token = at.token(s1);
    int s2Token = at.token(s2);
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

    int s0l = at.token(at.leftmost(s0));
    int s0r = at.token(at.rightmost(s0));
    int s1l = at.token(at.leftmost(s1));
    int s1r = at.token(at.rightmost(s1));
    int b0l = at.token(at.leftmost(b0));
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
    int s0lr = at.leftmostRelation(s0);
    int s0rr = at.rightmostRelation(s0);
    int s1lr = at.leftmostRelation(s1);
    int s1rr = at.rightmostRelation(s1);
    int b0lr = at.leftmostRelation(b0);
    int s0l2r = at.secondLeftmostRelation(s0);
    int s0r2r = at.secondRightmostRelation(s0);
    int s1r2r = at.secondRightmostRelation(s1);
    int b0l2r = at.secondLeftmostRelation(b0);
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
    add(s0w, at.rightChildren(s0));
    add(s0t, at.rightChildren(s0));
    add(s0w, at.leftChildren(s0));
    add(s0t, at.leftChildren(s0));
    add(b0w, at.leftChildren(b0));
    add(b0t, at.leftChildren(b0));
    add(s1t, at.rightChildren(s1), at.leftChildren(s1));
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
    add(s0w, at.leftRelations(s0));
    add(s0t, at.leftRelations(s0));
    add(s0w, at.rightRelations(s0));
    add(s0t, at.rightRelations(s0));
    add(b0w, at.leftRelations(b0));
    add(b0t, at.leftRelations(b0));
    add(s1w, at.rightRelations(s1));
    add(s1t, at.rightRelations(s1));
    add(s1t, at.leftRelations(s1));
    add(s1t, at.rightRelations(s1), s0t);
    add(s0t, at.rightRelations(s0), b0t);
    add(s1t, s0t, at.leftRelations(s0));
    add(s0t, b0t, at.leftRelations(b0));
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
  }
}
