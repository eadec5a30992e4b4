package org.chancery.annotate.tagging;

import java.util.Arrays;
import java.util.List;
import org.chancery.annotate.perceptron.Hashing;
import org.chancery.annotate.words.WordClusters;

/**
 * The numbers of a sentence's words, computed once a sentence. Two places of "nothing" stand before
 * the words and two behind them, so that features need not ask where a sentence ends.
 */
final class WordCodes {
  /** Where the first word stands. */
  static final int FIRST = 2;

  static final int SUFFIXES = 5;
  static final int PREFIXES = 4;

  private static final int END = 3;
  private static final int NOTHING = 11;
  private static final int LONG = 4;
  private static final int MARGINS = 2 * FIRST;

  /** From how many words on, and from which share in tenths, capitals make a title. */
  private static final int TITLE_WORDS = 3;

  private static final int TITLE_TENTHS = 7;

  private final WordClasses classes;
  private final WordClusters clusters = WordClusters.load();
  private int size;
  private boolean title;
  int[] exact = new int[64];
  int[] lower = new int[64];
  int[] end = new int[64];
  int[] shape = new int[64];
  int[] wordClass = new int[64];

  /** Cluster numbers; 0 for a word that has none. */
  int[] coarse = new int[64];

  int[] fine = new int[64];

  /** {@link #SUFFIXES} places a word, then {@link #PREFIXES}; 0 where the word is too short. */
  int[] suffixes = new int[64 * SUFFIXES];

  int[] prefixes = new int[64 * PREFIXES];

  WordCodes(WordClasses classes) {
    this.classes = classes;
  }

  int size() {
    return size;
  }

  /** Whether most long words begin with a capital, as in a headline. */
  boolean isTitle() {
    return title;
  }

  void set(List<String> words) {
    size = words.size();
    grow(size + MARGINS);
    clear(0, FIRST);
    clear(FIRST + size, FIRST + size + FIRST);
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      setWord(FIRST + i, word);
      if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
        letters++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    title = letters >= TITLE_WORDS && 10 * capitals >= TITLE_TENTHS * letters;
  }

  private void setWord(int place, String word) {
    int length = word.length();
    exact[place] = Hashing.exact(word);
    lower[place] = Hashing.lowerCase(word, 0, length);
    end[place] = Hashing.lowerCase(word, Math.max(0, length - END), length);
    shape[place] = WordShape.of(word);
    wordClass[place] = classes.of(word);
    int found = clusters.find(lower[place]);
    coarse[place] = found < 0 ? 0 : clusters.coarse(found);
    fine[place] = found < 0 ? 0 : clusters.fine(found);
    for (int i = 0; i < SUFFIXES; i++) {
      suffixes[place * SUFFIXES + i] = i < length ? Hashing.exact(word, length - i - 1, length) : 0;
    }
    for (int i = 0; i < PREFIXES; i++) {
      prefixes[place * PREFIXES + i] = i < length ? Hashing.exact(word, 0, i + 1) : 0;
    }
  }

  private void clear(int from, int to) {
    for (int[] column : new int[][] {exact, lower, end, shape, wordClass}) {
      Arrays.fill(column, from, to, NOTHING);
    }
    Arrays.fill(coarse, from, to, 0);
    Arrays.fill(fine, from, to, 0);
  }

  private void grow(int places) {
    if (places > exact.length) {
      int capacity = 2 * places;
      exact = new int[capacity];
      lower = new int[capacity];
      end = new int[capacity];
      shape = new int[capacity];
      wordClass = new int[capacity];
      coarse = new int[capacity];
      fine = new int[capacity];
      suffixes = new int[capacity * SUFFIXES];
      prefixes = new int[capacity * PREFIXES];
    }
  }
}
