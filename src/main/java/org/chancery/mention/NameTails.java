package org.chancery.mention;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Finds where names end that go on behind their noun: {@code Commission on Economic, Trade and
 * Humanitarian Cooperation}, {@code embassy in Budapest}. Immutable.
 */
final class NameTails {
  private static final Set<String> TAIL_PREPOSITIONS = Set.of("of", "on", "for", "in");

  private final Words words;
  private final NameTables tables;

  NameTails(Words words, NameTables tables) {
    this.words = words;
    this.tables = tables;
  }

  /** The end of a name whose noun ends before a token. */
  int end(Sentence sentence, int from) {
    return tailEnd(sentence, afterNumber(sentence, from));
  }

  /** {@code Corridor VIII}, {@code Pier 2}. */
  private static int afterNumber(Sentence sentence, int from) {
    return from < sentence.size() && sentence.token(from).text().matches("[IVX]+|\\d{1,2}")
        ? from + 1
        : from;
  }

  /** {@code in Budapest} behind an embassy. */
  int endOfMission(Sentence sentence, int from) {
    boolean in = from < sentence.size() && sentence.token(from).text().equals("in");
    int end = in ? capitalRunEnd(sentence, from + 1) : from;
    return end > from + 1 && !sentence.token(end - 1).text().equals("the") ? end : from;
  }

  /** {@code of Slovenia} behind a government; where the noun ends if no state follows. */
  int endOfState(Sentence sentence, int from) {
    if (from >= sentence.size() || !sentence.token(from).text().equals("of")) {
      return from;
    }
    int first = from + 1;
    if (first < sentence.size() && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && PatternNames.isCapital(sentence.token(end))) {
      end++;
    }
    return end > first && !tables.states(PatternNames.text(sentence, first, end)).isEmpty()
        ? end
        : from;
  }

  /** Where {@code on Economic, Trade and Humanitarian Cooperation} ends. */
  private int tailEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && TAIL_PREPOSITIONS.contains(sentence.token(end).text())) {
      int next = beforePerson(sentence, end + 1, capitalRunEnd(sentence, end + 1));
      if (next == end + 1 || isPlaceOnly(sentence, end, next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of the state that a tail opens with, if more follows: a name of someone else. */
  private int beforePerson(Sentence sentence, int from, int end) {
    int first = from < end && sentence.token(from).text().equals("the") ? from + 1 : from;
    for (int i = end - 1; i > first; i--) {
      if (!tables.states(PatternNames.text(sentence, first, i)).isEmpty()
          && tables.isGivenName(sentence.token(i).text())) {
        return i;
      }
    }
    return end;
  }

  private boolean isPlaceOnly(Sentence sentence, int preposition, int end) {
    String word = sentence.token(preposition).text();
    return word.equals("in")
        || (!word.equals("of")
            && !tables.states(PatternNames.text(sentence, preposition + 1, end)).isEmpty());
  }

  private int capitalRunEnd(Sentence sentence, int from) {
    int i = from;
    if (i < sentence.size() && sentence.token(i).text().equals("the")) {
      i++;
    }
    int end = from;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      if (PatternNames.isCapital(token)
          && !words.is(WordClass.WEEKDAY, token)
          && !words.is(WordClass.MONTH, token)) {
        end = i + 1;
      } else if (!isListJoint(sentence, i) || opensPerson(sentence, i + 1)) {
        break;
      }
      i++;
    }
    return end;
  }

  /** {@code the Council of Peace, Ada Kern and ...}: a person, not one more thing it is for. */
  private boolean opensPerson(Sentence sentence, int token) {
    return token + 1 < sentence.size()
        && tables.isGivenName(sentence.token(token).text())
        && PatternNames.isCapital(sentence.token(token + 1));
  }

  private static boolean isListJoint(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    boolean joint =
        text.equals("and") || text.equals(",") || PatternNames.isDash(sentence.token(i));
    return joint && i + 1 < sentence.size() && leadsToAnd(sentence, i);
  }

  /** A comma belongs to the name only where an "and" before a last capital closes the list. */
  private static boolean leadsToAnd(Sentence sentence, int i) {
    if (!sentence.token(i).text().equals(",")) {
      return PatternNames.isCapital(sentence.token(i + 1));
    }
    if (sentence.token(i + 1).text().equals("and")) {
      return false; // a second thing rather than the end of a list
    }
    for (int j = i + 1; j < Math.min(sentence.size() - 1, i + 6); j++) {
      if (sentence.token(j).text().equals("and")) {
        return PatternNames.isCapital(sentence.token(j + 1))
            && !sentence.token(j + 1).tag().equals("DT");
      }
      if (!PatternNames.isCapital(sentence.token(j)) && !sentence.token(j).text().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
