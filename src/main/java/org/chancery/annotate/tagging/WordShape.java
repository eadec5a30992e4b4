package org.chancery.annotate.tagging;

/** What a word looks like, as a number: capitals, digits, small letters, other marks. */
final class WordShape {
  static final int OPENS_WITH_CAPITAL = 1;
  private static final int CAPITALS = 2;
  private static final int DIGITS = 4;
  private static final int SMALL_LETTERS = 8;
  private static final int OTHER = 16;

  private WordShape() {}

  static int of(String word) {
    int shape = Character.isUpperCase(word.charAt(0)) ? OPENS_WITH_CAPITAL : 0;
    for (int i = 0; i < word.length(); i++) {
      shape |= of(word.charAt(i));
    }
    return shape;
  }

  private static int of(char c) {
    if (Character.isDigit(c)) {
      return DIGITS;
    }
    if (Character.isUpperCase(c)) {
      return CAPITALS;
    }
    return Character.isLetter(c) ? SMALL_LETTERS : OTHER;
  }
}
