package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;

/** Reads who is named beside a title: behind it, after a comma, before it. */
final class OfficeHolders {
  private static final int MOST_RANKS = 3;

  private final MentionIndex index;

  OfficeHolders(MentionIndex index) {
    this.index = index;
  }

  /** {@code Foreign Minister X}, {@code Deputy Prime Minister and Foreign Minister, General X}. */
  Optional<Mention> behind(Sentence sentence, OfficeMention office, OfficeTails.Tail tail) {
    boolean named = tail.superior() == null && tail.end() > office.endToken();
    return behind(sentence, office, tail.end(), named);
  }

  private Optional<Mention> behind(
      Sentence sentence, OfficeMention office, int end, boolean named) {
    if (OfficeWords.isPossessive(sentence, office.endToken())) {
      return Optional.empty();
    }
    return personAfter(sentence, office.endToken())
        .or(() -> named ? personAfter(sentence, end) : Optional.empty())
        .or(() -> beside(sentence, office, end))
        .or(() -> ofNext(sentence, office, end));
  }

  private Optional<Mention> personAfter(Sentence sentence, int token) {
    int i = token;
    while (i < Math.min(sentence.size(), token + MOST_RANKS) && isRank(sentence, i)) {
      i++;
    }
    return personAt(sentence, i);
  }

  /** The holder of the office that is joined to this one. */
  private Optional<Mention> ofNext(Sentence sentence, OfficeMention office, int end) {
    if (end + 1 >= sentence.size() || !isJoint(sentence.token(end))) {
      return Optional.empty();
    }
    return index
        .officeStartingAt(office.sentence(), end + 1)
        .flatMap(next -> behind(sentence, next, next.endToken(), false));
  }

  private static boolean isJoint(Token token) {
    return token.text().equals("and") || OfficeWords.isDash(token);
  }

  /** {@code Major General}, {@code Mr.}, {@code Cardinal}: a capital that belongs to no name. */
  private boolean isRank(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.token(token).text().codePointAt(0))
        && index.at(sentence.index(), token).filter(m -> m.kind() == MentionKind.NAMED).isEmpty();
  }

  private Optional<Mention> personAt(Sentence sentence, int token) {
    return index.startingAt(sentence.index(), token).filter(OfficeWords::isNamedPerson);
  }

  /** {@code the speaker of parliament, X,} and {@code Poland's top diplomat, X}. */
  private Optional<Mention> beside(Sentence sentence, OfficeMention office, int end) {
    boolean mark =
        end < sentence.size()
            && (sentence.token(end).text().matches("[,(]")
                || OfficeWords.isDash(sentence.token(end)));
    if (!mark || office.plural()) {
      return Optional.empty();
    }
    int name = isKin(sentence, end + 1) ? end + 3 : end + 1;
    return personAfter(sentence, name).filter(found -> isClosed(sentence, found.endToken()));
  }

  /** {@code the head of state, his father X}. */
  private static boolean isKin(Sentence sentence, int token) {
    return token + 2 < sentence.size()
        && sentence.token(token).tag().equals("PRP$")
        && sentence.token(token + 1).tag().equals("NN");
  }

  private static boolean isClosed(Sentence sentence, int end) {
    return end >= sentence.size()
        || sentence.token(end).text().matches("[,.;:)”\"]")
        || OfficeWords.isDash(sentence.token(end))
        || sentence.token(end).tag().equals("CC");
  }

  /** {@code X, Iran's minister of roads}; {@code X, once Chad's prime minister}. */
  Optional<Mention> before(Sentence sentence, OfficeMention office) {
    int i = beforeApposition(sentence, office);
    boolean set = i > 0 && sentence.token(i).text().matches("[,(]");
    return set && !office.plural()
        ? index.endingAt(office.sentence(), i).filter(OfficeWords::isNamedPerson)
        : Optional.empty();
  }

  /** Index of the token before the office with its articles, adjectives and owners. */
  int beforeApposition(Sentence sentence, OfficeMention office) {
    int i = office.firstToken() - 1;
    while (i >= 0 && isInApposition(sentence, i)) {
      i--;
    }
    return i;
  }

  private boolean isInApposition(Sentence sentence, int token) {
    Token word = sentence.token(token);
    Optional<Mention> mention = index.at(sentence.index(), token);
    boolean owner =
        mention.filter(OfficeWords::isBody).isPresent()
            || mention.filter(m -> m.kind() == MentionKind.PRONOUN).isPresent()
            || mention.isPresent() && OfficeWords.isPossessive(sentence, mention.get().endToken())
            || index
                .officeAt(sentence.index(), token)
                .filter(other -> OfficeWords.isPossessive(sentence, other.endToken()))
                .isPresent();
    return owner
        || word.tag().matches("DT|POS|JJ.?|RB|PRP\\$|VBN|VBG|HYPH")
        || word.text().matches("also|then|-")
        || OfficeWords.isPast(word)
        || OfficeWords.isWhen(word);
  }

  /** {@code Presidents A, B and C}: all persons of the list that begins behind a plural title. */
  List<Mention> list(Sentence sentence, OfficeMention office, int end) {
    List<Mention> found = new ArrayList<>();
    int i = end;
    while (office.plural() && i < sentence.size()) {
      Optional<Mention> person = personAfter(sentence, i);
      if (person.isEmpty()) {
        break;
      }
      found.add(person.get());
      i = person.get().endToken();
      while (i < sentence.size() && sentence.token(i).text().matches(",|and")) {
        i++;
      }
    }
    return found;
  }
}
