package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;

/** The offices found in an article, to be asked for by token. */
final class Offices {
  private final List<List<OfficePhrase>> bySentence = new ArrayList<>();

  void add(List<OfficePhrase> inSentence) {
    bySentence.add(List.copyOf(inSentence));
  }

  List<OfficePhrase> in(int sentence) {
    return bySentence.get(sentence);
  }

  boolean covers(int sentence, int token) {
    return bySentence.get(sentence).stream()
        .anyMatch(office -> office.first() <= token && token < office.end());
  }

  /** Whether an office of one person ends just before a token. */
  boolean endsSingularAt(int sentence, int token) {
    return bySentence.get(sentence).stream()
        .anyMatch(office -> office.end() == token && !office.plural());
  }
}
