package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Span;

/**
 * Splits text into words and marks as the English treebanks do (UD EWT and GUM): possessive endings
 * and contractions apart, hyphens and dashes apart, numbers, dates, formats such as 3+3, URLs and
 * abbreviations whole. Immutable, safe for use by several threads.
 */
public final class RuleTokenizer {
  private static final String LETTER = "[\\p{L}\\p{M}]";
  private static final String APOSTROPHE = "['’]";
  private static final String CLITIC = APOSTROPHE + "(?i:s|re|ve|ll|d|m)(?!" + LETTER + ")";
  private static final String NEGATION = "(?i:n" + APOSTROPHE + "t)(?!" + LETTER + ")";

  /** What treebanks write in one word with what a hyphen joins to it. */
  private static final String PREFIX = "anti|co|counter|inter|multi|neo|post|pre|pro|semi|sub";

  /** Alternatives in order of precedence: the first that fits where the last token ended. */
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              // addresses end in a letter or a digit, so that the full stop behind stays outside
              "(?:https?://|www\\.)[^\\s<>\"“”]*[\\p{L}\\p{N}/]",
              "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}",
              "[@#][\\p{L}\\p{N}_]{2,}",
              // 2025-10-21, 21:51, 1,860, 9.5, 16.12.2025, 27/08/2025, 3+3, P5+1
              "\\d{4}-\\d{2}-\\d{2}(?!\\d)",
              "\\p{Lu}{0,2}\\d+\\+\\d+",
              "\\d+(?:[.,:/]\\d+)+",
              "\\p{Lu}{1,3}\\$",
              // U.S., D.C., a.m.
              "(?:\\p{L}\\.){2,}",
              // 20th, 1990s, 5G; the unit of 1.4bn stands apart
              "\\d+(?:st|nd|rd|th|s|G|D)(?!" + LETTER + ")",
              "\\d+",
              "(?i:can(?=not\\b))",
              "(?i:(?<=can)not\\b)",
              NEGATION,
              CLITIC,
              // non-aligned, co-chair; the state of pro-Russian stays a word
              "(?i:" + PREFIX + ")-(?=\\p{Ll})" + LETTER + "+|(?i:non|re|e)-" + LETTER + "+",
              LETTER + "[\\p{L}\\p{M}\\p{N}]*?(?=" + NEGATION + ")",
              LETTER
                  + "[\\p{L}\\p{M}\\p{N}]*(?:"
                  + "(?!"
                  + CLITIC
                  + ")"
                  + APOSTROPHE
                  + LETTER
                  + "[\\p{L}\\p{M}\\p{N}]*)*"
                  + "(?:&(?=\\p{Lu})\\p{Lu}+)?",
              "\\.{2,}|-{2,}|…",
              "\\S"));

  private final Abbreviations abbreviations = Abbreviations.load();

  /**
   * The tokens of a stretch of text, in order.
   *
   * @param begin UTF-16 index
   * @param end UTF-16 index, exclusive
   * @return spans in UTF-16 indices
   */
  public List<Span> tokenize(CharSequence text, int begin, int end) {
    List<Span> tokens = new ArrayList<>((end - begin) / 5 + 1);
    Matcher matcher = TOKEN.matcher(text).region(begin, end);
    matcher.useTransparentBounds(true);
    int at = begin;
    while (at < end && matcher.find(at)) {
      int tokenEnd = withFullStop(text, matcher.start(), matcher.end(), end);
      tokens.add(new Span(matcher.start(), tokenEnd));
      at = tokenEnd;
      matcher.region(at, end);
    }
    return tokens;
  }

  /** Takes the full stop in where it belongs to an abbreviation or an initial. */
  private int withFullStop(CharSequence text, int begin, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.' || !Character.isLetter(text.charAt(begin))) {
      return end;
    }
    String word = text.subSequence(begin, end + 1).toString();
    char next = nextVisible(text, end + 1, limit);
    boolean initial = end - begin == 1 && Character.isUpperCase(text.charAt(begin));
    boolean namesFollow = Character.isUpperCase(next);
    return abbreviations.contains(word, next) || (initial && namesFollow) ? end + 1 : end;
  }

  private static char nextVisible(CharSequence text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return 0;
  }
}
