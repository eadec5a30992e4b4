package org.chancery.mention;

import java.util.Locale;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Reads how far the words of a title go: one of the table, or one made of a noun and a portfolio.
 */
final class TitleReader {
  private final Titles titles;

  TitleReader(Titles titles) {
    this.titles = titles;
  }

  /** End of the longest title that begins at the first token or at the first word unmodified. */
  int longest(Sentence sentence, int first, int modified, TakenTokens taken) {
    for (int start = first; start <= modified && start < sentence.size(); start++) {
      int end = tableTitle(sentence, start, taken);
      if (end > modified || end == modified && end > start + 1) {
        return end;
      }
    }
    int made = madeTitle(sentence, modified, taken);
    boolean endsInHead = modified > first && titles.is("head", sentence.token(modified - 1).text());
    return made < 0 && endsInHead ? modified : made;
  }

  private int tableTitle(Sentence sentence, int start, TakenTokens taken) {
    StringBuilder phrase = new StringBuilder();
    int best = -1;
    int words = 0;
    for (int i = start; i < sentence.size() && words < titles.longest(); i++) {
      String text = sentence.token(i).text();
      if (!text.equals("-")) {
        if (phrase.length() > 0 && !text.startsWith("’") && !text.startsWith("'")) {
          phrase.append(' ');
        }
        phrase.append(Titles.key(text));
        words++;
      }
      if (isTitle(phrase.toString(), sentence.token(i))
          && taken.isFree(sentence.index(), start, i + 1)
          && !(best > 0 && taken.is(EntityType.ORGANIZATION, sentence.index(), i + 1))) {
        best = i + 1;
      }
    }
    return best;
  }

  private boolean isTitle(String phrase, Token last) {
    boolean abbreviation = phrase.length() <= 3 && phrase.indexOf(' ') < 0;
    boolean asWritten = !abbreviation || last.text().equals(last.text().toUpperCase(Locale.ROOT));
    return asWritten
        && titles.office(phrase).isPresent()
        && !PatternNames.isDash(last)
        && (isNominal(last) || last.text().matches("d[’'].+"));
  }

  /**
   * {@code transport minister}, {@code minister of roads}: a noun of offices with what it is for.
   */
  private int madeTitle(Sentence sentence, int start, TakenTokens taken) {
    for (int i = start; i < Math.min(start + 4, sentence.size()); i++) {
      Token token = sentence.token(i);
      if (!taken.isFree(sentence.index(), i) || !isNominal(token)) {
        return -1;
      }
      if (titles.is("head", singular(token))) {
        return i + 1;
      }
      if (!titles.is("portfolio", token.text())
          && !token.tag().equals("CC")
          && !token.text().equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  /** Before names the tagger takes nouns of offices for all kinds of words. */
  private boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("CC")
        || token.tag().equals("HYPH")
        || titles.is("head", token.text()) && !titles.is("also-verb", token.text());
  }

  /** Without the ending of the plural. */
  String singular(Token token) {
    boolean plural = token.text().endsWith("s") && isPlural(token);
    return plural ? cut(token.text()) : token.text();
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** {@code spokesman for Foreign Minister X}: another office begins. */
  boolean begins(Sentence sentence, int token, TakenTokens taken) {
    return PatternNames.isCapital(sentence.token(token))
        && (tableTitle(sentence, token, taken) > 0 || madeTitle(sentence, token, taken) > 0);
  }

  /** Whether a noun of offices stands in the plural, whatever the tagger says. */
  boolean isPlural(Token head) {
    if (head.text().endsWith("affaires")) {
      return false; // one chargé has several
    }
    return head.tag().matches("NNP?S")
        || head.text().endsWith("s") && titles.is("head", cut(head.text()));
  }
}
