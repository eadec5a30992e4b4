package org.chancery.export.network;

import java.util.regex.Pattern;

/**
 * Text that every format can hold: one line, without the characters that XML 1.0 forbids. Marks of
 * the direction of writing stay.
 */
final class PlainText {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

  private PlainText() {}

  static String of(String text) {
    return GAP.matcher(NO_CHARACTER.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
