package org.chancery.resolve;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Whether a clause speaks of what was or of what will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  private static final Set<String> AHEAD =
      Set.of("plan", "schedule", "expect", "due", "slate", "postpone", "await", "upcoming");
  private static final Set<String> NOT_AHEAD =
      Set.of(
          "say", "tell", "be", "have", "do", "report", "show", "remain", "note", "claim", "mark",
          "accuse");
  private static final Set<String> WILL =
      Set.of("will", "shall", "'ll", "’ll", "would", "may", "might", "could", "should");

  /** The tense of the clause that a token stands in. */
  static Tense of(Sentence sentence, int token) {
    if (isBehindDueTo(sentence, token)) {
      return FUTURE;
    }
    int at = token;
    for (int i = 0; i < sentence.size() && at >= 0; i++) {
      Token word = sentence.token(at);
      if (word.isVerb() || hasCopula(sentence, at)) {
        return ofVerb(sentence, at);
      }
      if (AHEAD.contains(word.lemma())) {
        return FUTURE;
      }
      at = word.head();
    }
    return PRESENT;
  }

  /** {@code is due to arrive on Friday}: parsers read "because of". */
  private static boolean isBehindDueTo(Sentence sentence, int token) {
    for (int i = 2; i < token; i++) {
      if (sentence.token(i - 2).lemma().equals("due")
          && sentence.token(i - 1).lemma().equals("to")
          && sentence.token(i).tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCopula(Sentence sentence, int token) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == token && t.relation().equals("cop"));
  }

  private static Tense ofVerb(Sentence sentence, int verb) {
    Token word = sentence.token(verb);
    boolean past = word.tag().equals("VBD");
    boolean infinitive = false;
    for (Token child : sentence.tokens()) {
      if (child.head() == verb
          && (child.relation().startsWith("aux") || child.relation().equals("cop"))) {
        if (WILL.contains(child.text().toLowerCase(java.util.Locale.ROOT))) {
          return FUTURE;
        }
        past |= child.tag().equals("VBD") || child.lemma().equals("have");
      }
      infinitive |= child.head() == verb && child.tag().equals("TO");
    }
    if (past) {
      return AHEAD.contains(word.lemma()) ? FUTURE : PAST;
    }
    if (infinitive || AHEAD.contains(word.lemma())) {
      return FUTURE;
    }
    if (word.tag().matches("VB[ZP]") && !NOT_AHEAD.contains(word.lemma())) {
      return FUTURE; // the premier arrives on Friday
    }
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
    return participle && word.head() >= 0 && !word.relation().equals("root")
        ? governing(sentence, word)
        : word.tag().equals("VBN") ? PAST : PRESENT;
  }

  private static Tense governing(Sentence sentence, Token participle) {
    return participle.tag().equals("VBN") ? PAST : of(sentence, participle.head());
  }
}
