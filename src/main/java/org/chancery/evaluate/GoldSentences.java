package org.chancery.evaluate;

import java.text.BreakIterator;
import java.util.Locale;
import org.chancery.ChanceryException;

/** Finds the sentence that a gold file names by its first words. */
final class GoldSentences {
  private GoldSentences() {}

  /**
   * Where a sentence stands.
   *
   * @param prefix its first words
   * @throws ChanceryException when the text has no such words
   */
  static Facts.Stretch stretch(String text, String prefix) {
    int begin = text.indexOf(prefix.strip());
    if (begin < 0) {
      throw new ChanceryException("no sentence of the article begins: " + prefix);
    }
    int end = end(text, begin);
    return new Facts.Stretch(begin, end, text.substring(begin, end));
  }

  private static int end(String text, int begin) {
    int newline = text.indexOf('\n', begin);
    String line = text.substring(begin, newline < 0 ? text.length() : newline);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    return begin + sentences.following(0);
  }
}
