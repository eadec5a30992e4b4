package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two folded names are: words that are equal, or a letter apart, whatever their order.
 */
final class Similarity {
  private static final double NEARLY = 0.8;
  private static final double OTHER_ORDER = 0.97;
  private static final int LONG_ENOUGH = 4;

  private Similarity() {}

  /** 0 to 1; 1 only for equal names. */
  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> left = List.of(one.split(" ", -1));
    List<String> right = new ArrayList<>(List.of(other.split(" ", -1)));
    int count = left.size() + right.size();
    double shared = 0;
    for (String word : left) {
      shared += take(word, right);
    }
    return OTHER_ORDER * 2 * shared / count;
  }

  private static double take(String word, List<String> from) {
    if (from.remove(word)) {
      return 1;
    }
    for (String other : from) {
      if (isOneLetterApart(word, other)) {
        from.remove(other);
        return NEARLY;
      }
    }
    return 0;
  }

  /** Whether two words that differ do so by one letter, added, left out or another. */
  static boolean isOneLetterApart(String one, String other) {
    int longer = one.length() - other.length();
    if (Math.min(one.length(), other.length()) < LONG_ENOUGH || Math.abs(longer) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return rest(one, same, longer >= 0).equals(rest(other, same, longer <= 0));
  }

  private static String rest(String word, int same, boolean skipsOne) {
    return word.substring(Math.min(word.length(), skipsOne ? same + 1 : same));
  }
}
