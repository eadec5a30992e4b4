package org.chancery.annotate.dependency;

import java.util.Arrays;
import java.util.List;
import org.chancery.annotate.perceptron.Hashing;
import org.chancery.annotate.words.WordClusters;

/**
 * The numbers of a sentence's words, tags and clusters. Place 0 stands for "none", 1 to n for the
 * words, n + 1 for the root.
 */
final class SentenceCodes {
  private static final int NONE = 17;
  private static final int ROOT = 23;

  private final Lexicon lexicon;
  private final WordClusters clusters = WordClusters.load();
  private int[] words = new int[64];
  private int[] tags = new int[64];
  private int[] coarse = new int[64];
  private int[] fine = new int[64];

  /** How many of these stand before a place: a count that {@link #between} takes apart. */
  private int[] commas = new int[64];

  private int[] verbs = new int[64];
  private int[] conjunctions = new int[64];

  SentenceCodes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void set(List<String> wordTexts, List<String> tagTexts) {
    int n = wordTexts.size();
    if (n + 2 > words.length) {
      words = Arrays.copyOf(words, 2 * n + 2);
      tags = Arrays.copyOf(tags, 2 * n + 2);
      coarse = Arrays.copyOf(coarse, 2 * n + 2);
      fine = Arrays.copyOf(fine, 2 * n + 2);
      commas = Arrays.copyOf(commas, 2 * n + 2);
      verbs = Arrays.copyOf(verbs, 2 * n + 2);
      conjunctions = Arrays.copyOf(conjunctions, 2 * n + 2);
    }
    setAll(0, NONE);
    for (int i = 0; i < n; i++) {
      tags[i + 1] = Hashing.exact(tagTexts.get(i));
      setWord(i + 1, wordTexts.get(i));
      count(i + 1, tagTexts.get(i));
    }
    setAll(n + 1, ROOT);
  }

  private void count(int place, String tag) {
    commas[place + 1] = commas[place] + (tag.equals(",") || tag.equals(":") ? 1 : 0);
    verbs[place + 1] = verbs[place] + (tag.startsWith("VB") || tag.equals("MD") ? 1 : 0);
    conjunctions[place + 1] = conjunctions[place] + (tag.equals("CC") ? 1 : 0);
  }

  /** Commas, verbs and conjunctions between two places, up to two each, as a number. */
  int between(int left, int right) {
    return left == 0 || right <= left
        ? -1
        : some(commas, left, right) * 9
            + some(verbs, left, right) * 3
            + some(conjunctions, left, right);
  }

  private static int some(int[] before, int left, int right) {
    return Math.min(2, before[right] - before[left + 1]);
  }

  private void setAll(int place, int number) {
    words[place] = number;
    tags[place] = number;
    coarse[place] = number;
    fine[place] = number;
  }

  /** A word without a cluster is alone with its tag. */
  private void setWord(int place, String word) {
    int hash = Lexicon.hash(word);
    words[place] = lexicon.number(word, hash);
    int found = clusters.find(hash);
    coarse[place] = found < 0 ? tags[place] : clusters.coarse(found);
    fine[place] = found < 0 ? words[place] : clusters.fine(found);
  }

  int word(int token) {
    return words[token];
  }

  int tag(int token) {
    return tags[token];
  }

  /** The coarse cluster of a word. */
  int coarse(int token) {
    return coarse[token];
  }

  int fine(int token) {
    return fine[token];
  }
}
