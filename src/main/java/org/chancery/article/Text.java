package org.chancery.article;

import java.util.Objects;

/**
 * The text of an article, counted in Unicode code points.
 *
 * <p>Java counts UTF-16 units; the graph counts code points. Texts without characters beyond the
 * basic plane, nearly all of them, need no table and pay nothing.
 */
public final class Text {
  private final String string;

  /**
   * For each code point the UTF-16 index where it begins, and one past the end; empty when equal.
   */
  private final int[] charStarts;

  public Text(String string) {
    this.string = Objects.requireNonNull(string);
    this.charStarts = hasSurrogates(string) ? charStartsOf(string) : new int[0];
  }

  /** The whole text. */
  public String string() {
    return string;
  }

  /** How many code points the text has. */
  public int length() {
    return charStarts.length == 0 ? string.length() : charStarts.length - 1;
  }

  /** The words from {@code begin} to {@code end}, in code points, end exclusive. */
  public String slice(int begin, int end) {
    return string.substring(charIndex(begin), charIndex(end));
  }

  /** The UTF-16 index of a code point. */
  public int charIndex(int codePoint) {
    return charStarts.length == 0 ? codePoint : charStarts[codePoint];
  }

  /** The code point that begins at a UTF-16 index, or that the index lies within. */
  public int codePoint(int charIndex) {
    if (charStarts.length == 0) {
      return charIndex;
    }
    int found = java.util.Arrays.binarySearch(charStarts, charIndex);
    return found >= 0 ? found : -found - 2;
  }

  private static boolean hasSurrogates(String string) {
    return string.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] charStartsOf(String string) {
    int[] starts = new int[string.codePointCount(0, string.length()) + 1];
    int at = 0;
    for (int i = 0; i < starts.length - 1; i++) {
      starts[i] = at;
      at += Character.charCount(string.codePointAt(at));
    }
    starts[starts.length - 1] = string.length();
    return starts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text that && string.equals(that.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
