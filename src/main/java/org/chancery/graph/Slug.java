package org.chancery.graph;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words made fit for an IRI: letters and digits of any script, in lower case, joined by hyphens.
 */
final class Slug {
  /** In code points; longer names are cut, and told apart by a hash. */
  private static final int LONGEST = 60;

  private Slug() {}

  /** May be empty. */
  static String of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(slug, c));
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static void append(StringBuilder slug, int codePoint) {
    if (isWord(codePoint)) {
      slug.appendCodePoint(codePoint);
    } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  /** Marks count: without them, words of many scripts are others. */
  static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  static boolean isLong(String slug) {
    return slug.codePointCount(0, slug.length()) > LONGEST;
  }

  /** As many whole words of a slug as are not too long; of one long word its beginning. */
  static String cut(String slug) {
    if (!isLong(slug)) {
      return slug;
    }
    String head = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
    int word = head.lastIndexOf('-');
    return word > 0 ? head.substring(0, word) : head;
  }
}
