package org.chancery.resolve;

import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.OfficeMention;

/**
 * Reads what stands before a title: whose the office is ({@code Iranian}, {@code the EU's}, {@code
 * Petro's}, {@code his}), and whether it is held no more.
 */
final class OfficeOwners {
  private final MentionIndex index;
  private final NameClusters names;

  OfficeOwners(MentionIndex index, NameClusters names) {
    this.index = index;
    this.names = names;
  }

  /** {@code Iranian X}, {@code Iran's X}, {@code EU X}, {@code the EU, whose X}. */
  Optional<Mention> body(Sentence sentence, OfficeMention office) {
    int i = afterOwner(sentence, office);
    Optional<Mention> body =
        index.endingAt(office.sentence(), i).filter(m -> canOwn(m, office.title()));
    if (body.isEmpty() && i > 1 && sentence.token(i - 1).tag().equals("WP$")) {
      return whose(sentence, i - 1);
    }
    if (body.isEmpty() && i > 1 && isJoint(sentence, i - 1)) {
      return index.officeEndingAt(office.sentence(), i - 1).flatMap(first -> body(sentence, first));
    }
    return body.or(() -> ofSuperior(sentence, i));
  }

  private static boolean isJoint(Sentence sentence, int token) {
    return sentence.token(token).text().equals("and") || OfficeWords.isDash(sentence.token(token));
  }

  private boolean canOwn(Mention mention, String title) {
    return OfficeWords.isBody(mention)
        || OfficeWords.isNamedPlace(mention) && names.states().isBuilding(mention.text())
        || OfficeWords.isNamedPlace(mention) && OfficeWords.isOfAPlace(title);
  }

  /** {@code the UN secretary-general's envoy}: of the UN. */
  private Optional<Mention> ofSuperior(Sentence sentence, int end) {
    return OfficeWords.isPossessive(sentence, end)
        ? index.officeEndingAt(sentence.index(), end).flatMap(other -> body(sentence, other))
        : Optional.empty();
  }

  /** {@code Petro's}, {@code his}, {@code its}: who has to be understood first. */
  Optional<Mention> possessor(Sentence sentence, OfficeMention office) {
    int end = afterOwner(sentence, office);
    return index
        .endingAt(sentence.index(), end)
        .filter(
            m ->
                m.kind() == MentionKind.PRONOUN && sentence.token(end - 1).tag().equals("PRP$")
                    || m.type() == EntityType.PERSON && OfficeWords.isPossessive(sentence, end)
                    || m.type() == EntityType.STATE && OfficeWords.isPossessive(sentence, end));
  }

  /** Index one past what may own the office: adjectives and "'s" before the title left out. */
  private int afterOwner(Sentence sentence, OfficeMention office) {
    int i = office.firstToken();
    while (i > 0 && isBetween(sentence, i - 1)) {
      i--;
    }
    return i;
  }

  private Optional<Mention> whose(Sentence sentence, int whose) {
    int end = sentence.token(whose - 1).text().equals(",") ? whose - 1 : whose;
    return index.endingAt(sentence.index(), end).filter(OfficeWords::isBody);
  }

  private boolean isBetween(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean covered = index.at(sentence.index(), token).filter(OfficeWords::isBody).isPresent();
    return !covered
        && (word.tag().matches("POS|JJ.?|VBG|VBN|RB|HYPH")
            || word.text().equals("-")
            || OfficeWords.isWhen(word));
  }

  /** {@code former Colombian president}, {@code once Chad's prime minister}. */
  boolean isPast(Sentence sentence, OfficeMention office) {
    int i = office.firstToken() - 1;
    while (i >= 0
        && (isBetween(sentence, i)
            || index.at(sentence.index(), i).filter(OfficeWords::isBody).isPresent())) {
      if (OfficeWords.isPast(sentence.token(i))) {
        return true;
      }
      i--;
    }
    return i >= 0 && OfficeWords.isPast(sentence.token(i));
  }

  /** {@code foreign minister from 2009 to 2014}, {@code until last year}, {@code in the 1980s}. */
  static boolean isPastAfter(Sentence sentence, int end) {
    if (end + 1 >= sentence.size()) {
      return false;
    }
    String word = OfficeWords.lower(sentence.token(end));
    String next = sentence.token(end + 1).text();
    boolean span = word.equals("from") || word.equals("between");
    return word.equals("until")
        || span && next.matches("(?:1[89]|20)\\d\\d")
        || word.equals("in")
            && next.equals("the")
            && end + 2 < sentence.size()
            && sentence.token(end + 2).text().matches("(?:1[89]|20)\\d0s");
  }
}
