package org.chancery.annotate.tagging;

import org.chancery.annotate.perceptron.Hashing;

/**
 * The features of a word in its sentence, each a hashed number: the word, its ends and its shape,
 * the words around it, the two tags before it, and classes and clusters of the words around it.
 */
final class TagFeatures {
  private static final int MOST = 160;
  private static final int OPENS_SENTENCE = 64;
  private static final int IN_TITLE = 128;

  private final int[] features = new int[MOST];
  private int count;
  private int template;

  /** The features of the last word given; the first {@link #count} are meant. */
  int[] features() {
    return features;
  }

  int count() {
    return count;
  }

  /**
   * Computes the features of a word.
   *
   * @param word from 0
   * @param t1 one more than the number of the tag before it; 0 at the beginning
   * @param t2 the same of the tag before that
   */
  void extract(WordCodes codes, int word, int t1, int t2) {
    count = 0;
    template = 0;
    int at = word + WordCodes.FIRST;
    int look =
        codes.shape[at] + (word == 0 ? OPENS_SENTENCE : 0) + (codes.isTitle() ? IN_TITLE : 0);
    addForm(codes, at, look);
    addWords(codes, at);
    addHistory(codes, at, t1, t2);
    addClasses(codes, at, look, t1, t2);
    addClusters(codes, at, codes.coarse, look, t1);
    addClusters(codes, at, codes.fine, look, t1);
  }

  private void addForm(WordCodes codes, int at, int look) {
    add(1);
    add(codes.exact[at]);
    add(codes.lower[at]);
    addAll(codes.suffixes, at, WordCodes.SUFFIXES);
    addAll(codes.prefixes, at, WordCodes.PREFIXES);
    add(look);
    add(codes.end[at], look);
    add(codes.shape[at - 1]);
    add(codes.shape[at + 1]);
    add(codes.shape[at - 1], codes.shape[at], codes.shape[at + 1]);
  }

  private void addAll(int[] parts, int at, int size) {
    for (int i = at * size; i < (at + 1) * size; i++) {
      if (parts[i] != 0) {
        features[count++] = Hashing.feature(template, parts[i], 0, 0, 0);
      }
    }
    template++;
  }

  private void addWords(WordCodes codes, int at) {
    int[] lower = codes.lower;
    add(lower[at - 1]);
    add(lower[at - 2]);
    add(lower[at + 1]);
    add(lower[at + 2]);
    add(codes.end[at - 1]);
    add(codes.end[at + 1]);
    add(lower[at - 1], lower[at]);
    add(lower[at], lower[at + 1]);
    add(lower[at - 1], lower[at + 1]);
    add(lower[at - 2], lower[at - 1]);
    add(lower[at + 1], lower[at + 2]);
  }

  private void addHistory(WordCodes codes, int at, int t1, int t2) {
    int word = codes.lower[at];
    add(t1);
    add(t2, t1);
    add(t1, word);
    add(t2, word);
    add(t2, t1, word);
    add(t1, codes.lower[at + 1]);
    add(t1, codes.end[at]);
    add(t1, codes.end[at], codes.end[at + 1]);
  }

  private void addClasses(WordCodes codes, int at, int look, int t1, int t2) {
    int[] classes = codes.wordClass;
    int own = classes[at];
    int next = classes[at + 1];
    int last = classes[at - 1];
    add(own);
    add(last);
    add(next);
    add(classes[at + 2]);
    add(own, next);
    add(own, next, classes[at + 2]);
    add(last, own);
    add(classes[at - 2], last, own);
    add(next, classes[at + 2]);
    add(own, look);
    add(t1, own);
    add(t1, next);
    add(t2, t1, own);
    add(t2, t1, next);
    add(t1, own, next);
    add(codes.lower[at], next);
    add(t1, codes.lower[at], next);
  }

  /** A word that is in no cluster has none of these, but keeps their numbers free. */
  private void addClusters(WordCodes codes, int at, int[] clusters, int look, int t1) {
    int own = clusters[at];
    int next = clusters[at + 1];
    addIf(own != 0, own, 0);
    addIf(own != 0, own, t1);
    addIf(own != 0, own, look);
    addIf(own != 0 && next != 0, own, next);
    addIf(own != 0 && next == 0, own, codes.wordClass[at + 1]);
    addIf(next != 0, next, 0);
    addIf(clusters[at - 1] != 0, clusters[at - 1], 0);
  }

  private void addIf(boolean known, int a, int b) {
    if (known) {
      add(a, b);
    } else {
      template++;
    }
  }

  private void add(int a) {
    add(a, 0, 0);
  }

  private void add(int a, int b) {
    add(a, b, 0);
  }

  private void add(int a, int b, int c) {
    features[count++] = Hashing.feature(template++, a, b, c, 0);
  }
}
