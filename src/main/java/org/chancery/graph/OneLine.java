package org.chancery.graph;

import java.util.regex.Pattern;

/**
 * Words as a label shows them: white space and control characters are one space, and marks that
 * turn the direction of writing, with which a name could pose as another, are gone. The joiners
 * that Persian and Indian scripts need stay.
 */
final class OneLine {
  private static final Pattern TURNS =
      Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+");

  private OneLine() {}

  static String of(String words) {
    return GAP.matcher(TURNS.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
