package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Proposes what a name that nobody knows is by where it stands: who speaks, where one goes. */
final class ContextNames {
  private static final int MOST_WORDS = 4;

  private final MentionRules rules;
  private final NameTables tables;

  ContextNames(MentionRules rules, NameTables tables) {
    this.rules = rules;
    this.tables = tables;
  }

  List<Proposal> propose(Sentence sentence, TakenTokens taken, Offices offices) {
    List<Proposal> proposals = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int end = from;
      while (end < sentence.size() && isOpenName(sentence, end, taken, offices)) {
        end++;
      }
      if (end > from && end - from <= MOST_WORDS) {
        proposal(sentence, from, end, offices, taken).ifPresent(proposals::add);
      }
      from = Math.max(from + 1, end);
    }
    return proposals;
  }

  private boolean isOpenName(Sentence sentence, int i, TakenTokens taken, Offices offices) {
    Token token = sentence.token(i);
    boolean name =
        token.isProperNoun()
            && PatternNames.isCapital(token)
            && !isKnownWord(token)
            && !tables.isDemonymOnly(token.text());
    boolean opensSentence = i == 0 && rules.words().is(WordClass.CLOSED, token);
    return name
        && !opensSentence
        && taken.isFree(sentence.index(), i)
        && !offices.covers(sentence.index(), i);
  }

  private boolean isKnownWord(Token token) {
    Words words = rules.words();
    return words.is(WordClass.MONTH, token)
        || words.is(WordClass.WEEKDAY, token)
        || words.is(WordClass.HONORIFIC, token)
        || words.is(WordClass.GENERIC_CAPITAL, token);
  }

  private Optional<Proposal> proposal(
      Sentence sentence, int first, int end, Offices offices, TakenTokens taken) {
    Optional<Heads.Found> head = rules.heads().endingAt(sentence, end - 1);
    EntityType type = head.isPresent() ? null : type(sentence, first, end, taken);
    if (hasLeader(sentence, first, end, offices)) {
      type = EntityType.ORGANIZATION;
    }
    return Optional.ofNullable(type)
        .map(found -> new Proposal(sentence.index(), first, end, found, Proposal.Source.CONTEXT));
  }

  /** {@code BNP chairperson}, {@code Fatah leader}: bodies have them, whatever their names. */
  private boolean hasLeader(Sentence sentence, int first, int end, Offices offices) {
    return !tables.isGivenName(sentence.token(first).text())
        && offices.in(sentence.index()).stream()
            .filter(office -> office.first() == end && !office.plural())
            .anyMatch(
                office -> rules.titles().is("of-bodies", sentence.token(office.head()).text()));
  }

  private @org.jspecify.annotations.Nullable EntityType type(
      Sentence sentence, int first, int end, TakenTokens taken) {
    Token last = headOf(sentence, first, end);
    boolean abbreviation = end - first == 1 && Abbreviations.isAbbreviation(last.text());
    if (last.relation().startsWith("nsubj") && speaks(sentence, last)) {
      return abbreviation ? EntityType.ORGANIZATION : EntityType.PERSON;
    }
    if (isGoal(sentence, first) && !abbreviation && !hasNounBehind(sentence, end)) {
      return EntityType.PLACE;
    }
    if (isListedWithPlace(sentence, first, end, taken)) {
      return EntityType.PLACE;
    }
    return looksLikePerson(sentence, first, end) ? EntityType.PERSON : null;
  }

  private static Token headOf(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      int head = sentence.token(i).head();
      if (head < first || head >= end) {
        return sentence.token(i);
      }
    }
    return sentence.token(first);
  }

  private boolean speaks(Sentence sentence, Token subject) {
    return subject.head() >= 0
        && rules.words().isVerb(WordClass.SPEECH, sentence.token(subject.head()));
  }

  private boolean isGoal(Sentence sentence, int first) {
    return first > 0 && rules.words().is(WordClass.PLACE_PREPOSITION, sentence.token(first - 1));
  }

  /** {@code Mbanié, Cocotiers and X}: a place among places. */
  private static boolean isListedWithPlace(
      Sentence sentence, int first, int end, TakenTokens taken) {
    boolean before =
        first > 1
            && sentence.token(first - 1).text().matches("and|,|or")
            && taken.is(EntityType.PLACE, sentence.index(), first - 2);
    boolean behind =
        end + 1 < sentence.size()
            && sentence.token(end).text().matches("and|or")
            && taken.is(EntityType.PLACE, sentence.index(), end + 1);
    boolean closed = end >= sentence.size() || !sentence.token(end).isNoun();
    return closed && (before && sentence.token(first - 1).text().equals("and") || behind);
  }

  private static boolean hasNounBehind(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).isNoun();
  }

  private boolean looksLikePerson(Sentence sentence, int first, int end) {
    return end - first >= 2
        && end - first <= 3
        && tables.isFamilyName(sentence.token(end - 1).text());
  }
}
