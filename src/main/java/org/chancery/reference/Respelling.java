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
 */
record Respelling(Where where, String common, List<String> spellings, int first) {
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
    return new Respelling(where, common, spellings, first);
  }

  private static int bit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
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
      if (text.startsWith(spelling, from) && holds(text, from, from + spelling.length())) {
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
