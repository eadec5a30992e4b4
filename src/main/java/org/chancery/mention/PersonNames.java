package org.chancery.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Proposes people: full names by a first name, an office or an honorific before them; single names
 * by what stands around them, or because the article has named them in full. Immutable.
 */
final class PersonNames {
  private static final int MOST_WORDS = 6;

  private final NameTables tables;
  private final MentionRules rules;

  PersonNames(NameTables tables, MentionRules rules) {
    this.tables = tables;
    this.rules = rules;
  }

  /** Full names, and single ones behind an office or an honorific. */
  List<Proposal> propose(Sentence sentence, Offices offices) {
    List<Proposal> proposals = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int end = runEnd(sentence, from, offices);
      if (end > from) {
        inRun(sentence, from, end, offices).ifPresent(proposals::add);
      }
      from = Math.max(from + 1, end);
    }
    return proposals;
  }

  /** A run of words that may be one person's name. */
  private int runEnd(Sentence sentence, int from, Offices offices) {
    int end = from;
    for (int i = from; i < Math.min(sentence.size(), from + 2 * MOST_WORDS); i++) {
      if (offices.covers(sentence.index(), i)) {
        break;
      } else if (isNameWord(sentence, i) || isSecondHalf(sentence, i, from)) {
        end = i + 1;
      } else if (!isLink(sentence, i, from)) {
        break;
      }
    }
    return end;
  }

  private boolean isNameWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return PatternNames.isCapital(token)
        && Character.isLetter(token.text().codePointAt(0))
        && (token.isNoun()
            || token.tag().startsWith("JJ")
            || token.tag().equals("FW")
            || tables.isGivenName(token.text()))
        && !rules.words().is(WordClass.HONORIFIC, token)
        && !rules.words().is(WordClass.MONTH, token)
        && !rules.words().is(WordClass.WEEKDAY, token)
        && !isFirstWordOnly(sentence, i);
  }

  /** {@code ick} in {@code Tae-ick}, but not {@code backed} in {@code Trump-backed}. */
  private static boolean isSecondHalf(Sentence sentence, int i, int from) {
    Token token = sentence.token(i);
    return i > from + 1
        && PatternNames.isDash(sentence.token(i - 1))
        && PatternNames.isCapital(sentence.token(i - 2))
        && sentence.token(i - 1).span().begin() == sentence.token(i - 2).span().end()
        && sentence.token(i - 1).span().end() == token.span().begin()
        && Character.isLowerCase(token.text().codePointAt(0))
        && token.isNoun()
        && !token.text().endsWith("ed");
  }

  private boolean isFirstWordOnly(Sentence sentence, int i) {
    return i == 0 && rules.words().is(WordClass.CLOSED, sentence.token(i));
  }

  private boolean isLink(Sentence sentence, int i, int from) {
    Token token = sentence.token(i);
    boolean particle = rules.words().is(WordClass.PARTICLE, token) && !token.text().equals("i");
    return PatternNames.isDash(token) && i > from || particle && canFollow(sentence, i, from);
  }

  private boolean canFollow(Sentence sentence, int i, int from) {
    boolean hasNext = i + 1 < sentence.size();
    boolean arabic = i == from && hasNext && PatternNames.isDash(sentence.token(i + 1));
    return arabic || i > from && hasNext;
  }

  private Optional<Proposal> inRun(Sentence sentence, int from, int end, Offices offices) {
    int first = from;
    while (first < end - 1
        && isNationality(sentence, first)
        && !(isTitled(sentence, first, offices) && isNameOfState(sentence, first))) {
      first++;
    }
    boolean titled = isTitled(sentence, first, offices);
    boolean named =
        titled
            || opensWithGivenName(sentence, first, end)
            || end - first > 1
                && (isExplained(sentence, end, offices) || isAnnounced(sentence, first, offices));
    boolean thing = rules.heads().endingAt(sentence, end - 1).isPresent();
    if (!named
        || (thing && !titled)
        || end - first > 2 * MOST_WORDS
        || isStateOrPlace(sentence, first, end, titled)) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal(sentence.index(), first, end, EntityType.PERSON, Proposal.Source.PERSON));
  }

  /** A whole run that the tables know as a state or city is one, unless a title says otherwise. */
  private boolean isStateOrPlace(Sentence sentence, int first, int end, boolean titled) {
    return !titled
        ? !tables.named(PatternNames.text(sentence, first, end)).isEmpty()
        : !tables.states(PatternNames.text(sentence, first, end)).isEmpty();
  }

  private boolean isNationality(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return !tables.states(text).isEmpty()
        && !(tables.isGivenName(text)
            && sentence.token(i).isProperNoun()
            && mayBeFamilyName(sentence.token(i + 1)));
  }

  private boolean mayBeFamilyName(Token token) {
    return tables.isFamilyName(token.text())
        || token.tag().equals("NNP")
            && token.text().length() > 3
            && !rules.words().is(WordClass.GENERIC_CAPITAL, token)
            && !rules.titles().is("head", token.text());
  }

  /** {@code Jordan}, but not {@code Jordanian}: some people are called so. */
  private boolean isNameOfState(Sentence sentence, int i) {
    return !tables.named(sentence.token(i).text()).isEmpty();
  }

  private boolean isTitled(Sentence sentence, int first, Offices offices) {
    return first > 0
        && (offices.endsSingularAt(sentence.index(), first)
            || rules.words().is(WordClass.HONORIFIC, sentence.token(first - 1)));
  }

  private boolean opensWithGivenName(Sentence sentence, int first, int end) {
    return end - first > 1
        && (tables.isGivenName(sentence.token(first).text())
            || isInitial(sentence.token(first))
            || end - first > 2
                && tables.isGivenName(sentence.token(first + 1).text())
                && tables.isFamilyName(sentence.token(first).text()));
  }

  private static boolean isInitial(Token token) {
    return token.text().length() == 2 && token.text().charAt(1) == '.';
  }

  /** {@code Farzaneh Sadegh, Iran's minister of roads}. */
  private boolean isExplained(Sentence sentence, int end, Offices offices) {
    if (end + 1 >= sentence.size() || !sentence.token(end).text().equals(",")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(end + 6, sentence.size()); i++) {
      if (offices.covers(sentence.index(), i)) {
        return true;
      }
      if (sentence.token(i).isVerb() || sentence.token(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code the speaker of the Zambian parliament, X}. */
  private static boolean isAnnounced(Sentence sentence, int first, Offices offices) {
    if (first < 2 || !sentence.token(first - 1).text().equals(",")) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - 9); i--) {
      if (offices.covers(sentence.index(), i)) {
        return true;
      }
      if (sentence.token(i).isVerb() || sentence.token(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Words by which a person already named in full may be called again. */
  static Set<String> shortNames(Sentence sentence, Proposal person) {
    Set<String> names = new HashSet<>();
    for (int i = person.first(); i < person.end(); i++) {
      String text = sentence.token(i).text();
      if (text.length() > 1
          && Character.isUpperCase(text.codePointAt(0))
          && text.charAt(1) != '.') {
        names.add(text);
      }
    }
    return names;
  }
}
