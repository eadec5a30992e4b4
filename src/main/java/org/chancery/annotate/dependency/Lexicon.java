package org.chancery.annotate.dependency;

import java.util.Arrays;
import org.chancery.annotate.perceptron.Hashing;

/**
 * Turns words into numbers. A word that the training treebank holds often enough is itself; another
 * is known by its shape and its last letters, as all words of that shape are.
 */
final class Lexicon {
  private static final int SUFFIX = 3;

  /** Numbers of the known words, ascending. */
  private final int[] known;

  Lexicon(int[] known) {
    this.known = known.clone();
    Arrays.sort(this.known);
  }

  int[] known() {
    return known.clone();
  }

  static int hash(String word) {
    return Hashing.lowerCase(word, 0, word.length());
  }

  /** The number of a word whose hash is given. */
  int number(String word, int hash) {
    return Arrays.binarySearch(known, hash) >= 0 ? hash : shape(word);
  }

  private static int shape(String word) {
    int suffix = Hashing.lowerCase(word, Math.max(0, word.length() - SUFFIX), word.length());
    return Hashing.feature(letters(word), suffix, word.indexOf('-') > 0 ? 1 : 0, 1, 1);
  }

  /** Whether a word has digits, begins with a capital, or neither. */
  private static int letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return 0;
      }
    }
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 2;
  }
}
