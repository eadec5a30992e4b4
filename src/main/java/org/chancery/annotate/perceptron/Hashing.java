package org.chancery.annotate.perceptron;

/**
 * Numbers for words, tags and features. They are the same on every machine: a model holds nothing
 * but such numbers.
 */
public final class Hashing {
  private static final long MIX = 0xff51afd7ed558ccdL;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Hashing() {}

  /** A number for some characters, in lower case whatever the locale. */
  public static int lowerCase(String text, int begin, int end) {
    int hash = end - begin;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return spread(hash);
  }

  /** A number for exact characters. */
  public static int exact(String text) {
    return spread(text.hashCode());
  }

  /** The same for a part of them. */
  public static int exact(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return spread(hash);
  }

  /** Spreads a number over all bits. */
  public static int spread(int hash) {
    long spread = (hash + MULTIPLIER) * MIX;
    return (int) (spread >>> 32);
  }

  /** The number of a feature: its template, and up to four values. */
  public static int feature(int template, int a, int b, int c, int d) {
    long hash = (template + 1) * 0xD6E8FEB86659FD93L;
    hash += a * 0xA0761D6478BD642FL;
    hash ^= hash >>> 29;
    hash += b * 0xE7037ED1A0B428DBL;
    hash *= MULTIPLIER;
    hash += c * 0x8EBC6AF09C88C6E3L + d * 0x589965CC75374CC3L;
    hash ^= hash >>> 32;
    hash *= MIX;
    return (int) (hash >>> 32);
  }
}
