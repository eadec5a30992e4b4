package org.chancery.reference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of letters that are written as one other group. Works on folded names, by hand rather than
 * by regular expressions: every name of the tables passes through a dozen of these.
 *
 * @param spellings what is replaced; of several that begin at a letter the first in the list is
 * @param first letters that spellings begin with, as bits from {@code a}
 * @param needed all letters of each spelling
 */
record Respelling(Where where, String common, List<String> spellings, int first, int[] needed) {
  /** Where in a word it holds. */
  private enum Where {
    ANYWHERE,
    WHOLE_WORD,
    LAST_LETTER
  }

  /** Holds anywhere in a word. */
  static Respelling of(String common, String... spellings) {
    return with(Where.ANYWHERE, common, List.of(spellings));
  }

  /** Holds for whole words that others follow; the space behind them is replaced too. */
  static Respelling ofFirstWords(String common, String... spellings) {
    return with(
        Where.WHOLE_WORD, common, Stream.of(spellings).map(spelling -> spelling + " ").toList());
  }

  /** Holds for the last letter of words. */
  static Respelling ofLastLetters(String common, String... spellings) {
    return with(Where.LAST_LETTER, common, List.of(spellings));
  }

  private static Respelling with(Where where, String common, List<String> spellings) {
    int first = 0;
    for (String spelling : spellings) {
      first |= bit(spelling.charAt(0));
    }
    int[] needed = spellings.stream().mapToInt(Respelling::letters).toArray();
    return new Respelling(where, common, spellings, first, needed);
  }

  private static int bit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
  }

  /** The letters of a text, as bits from {@code a}. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= bit(text.charAt(i));
    }
    return letters;
  }

  /** Whether a text of these letters may have one of the spellings. */
  boolean mayBeIn(int letters) {
    if ((letters & first) == 0) {
      return false;
    }
    for (int spelling : needed) {
      if ((letters & spelling) == spelling) {
        return true;
      }
    }
    return false;
  }

  /** The text with the common spelling instead of the others. */
  String in(String text) {
    StringBuilder out = null;
    int copied = 0;
    int i = 0;
    while (i < text.length()) {
      String spelling = (bit(text.charAt(i)) & first) == 0 ? null : at(text, i);
      if (spelling == null) {
        i++;
      } else {
        out = out == null ? new StringBuilder(text.length() + 4) : out;
        out.append(text, copied, i).append(common);
        i += spelling.length();
        copied = i;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private @Nullable String at(String text, int from) {
    for (String spelling : spellings) {
      if (spelling.charAt(0) == text.charAt(from)
          && text.startsWith(spelling, from)
          && holds(text, from, from + spelling.length())) {
        return spelling;
      }
    }
    return null;
  }

  private boolean holds(String text, int from, int end) {
    return switch (where) {
      case ANYWHERE -> true;
      case WHOLE_WORD -> from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
      case LAST_LETTER -> end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    };
  }
}
