package org.chancery.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before an article's first sentence that say where and when it was filed: {@code
 * TEHRAN/BAKU —}, {@code KHUJAND, March 31 (SRG) --}, {@code date 2025-10-21 TEHRAN –}.
 */
final class Dateline {
  private static final String UPPER =
      "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
  private static final String TITLE =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
  private static final String DASH = "\\s*(?:[—–―]|--|-)\\s+";

  /** {@code ISLAMABAD: Pakistan has ...}, before a sentence rather than a word or two. */
  private static final String COLON = "(?<=\\p{Lu}{4}):\\s+(?=\\p{Lu}[^\\n]{60})";

  private static final String STAMP = "(?<stamp>\\s*date\\s+\\d{4}-\\d{2}-\\d{2}\\s+)?";

  /** A city in capitals is enough; one in title case needs a day or an agency beside it. */
  private static final Pattern LINE =
      Pattern.compile(
          "^"
              + STAMP
              + "\\s*(?<line>(?:"
              + UPPER
              + "(?:\\s*/\\s*"
              + UPPER
              + ")*(?:"
              + COLON
              + "|(?:,[^—–(\\n.]{2,40}\\.?[^—–(\\n.]{0,10}?)?(?:\\s*\\([^)\\n]{2,30}\\))?"
              + DASH
              + ")|(?:"
              + TITLE
              + "(?:, "
              + TITLE
              + ")?"
              + "(?:,\\s*(?:\\d{1,2}\\s+\\p{L}{3,9}\\.?|\\p{L}{3,9}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{4})?(?:\\s*\\([^)\\n]{2,30}\\))?|\\s*\\([^)\\n]{2,30}\\)))"
              + DASH
              + "))");

  private Dateline() {}

  /** A matcher with the groups {@code stamp} and {@code line}; test it with {@code lookingAt}. */
  static Matcher at(String text, int from, int to) {
    return LINE.matcher(text).region(from, to);
  }
}
