package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.Mention;
import org.chancery.mention.OfficeMention;

/**
 * Reads offices that a verb gives or takes: {@code X is the prime minister}, {@code named X prime
 * minister}, {@code X replaced Y as foreign secretary}.
 */
final class OfficePredicates {
  private static final Set<String> GIVING =
      Set.of(
          "name", "appoint", "elect", "re-elect", "reappoint", "nominate", "designate", "declare");
  private static final Set<String> SERVING =
      Set.of("double", "serve", "act", "swear", "inaugurate", "him", "her", "describe", "continue");
  private static final Set<String> FOLLOWING = Set.of("replace", "succeed", "follow");

  private final MentionIndex index;

  OfficePredicates(MentionIndex index) {
    this.index = index;
  }

  /** Someone to whom a verb gives the office, and whether it says that it is over. */
  record Holding(Mention holder, boolean former) {}

  Optional<Holding> of(Sentence sentence, OfficeMention office) {
    int i = before(sentence, office);
    if (i > 0 && sentence.token(i).text().equals("as")) {
      return as(sentence, i);
    }
    return given(sentence, i).or(() -> copula(sentence, head(sentence, office)));
  }

  private int before(Sentence sentence, OfficeMention office) {
    int i = office.firstToken() - 1;
    while (i > 0 && sentence.token(i).tag().matches("DT|JJ|POS")
        || i > 0 && index.at(sentence.index(), i).filter(OfficeWords::isBody).isPresent()) {
      i--;
    }
    return i;
  }

  private Optional<Holding> as(Sentence sentence, int as) {
    int verb = verb(sentence, as);
    if (verb >= 0 && FOLLOWING.contains(sentence.token(verb).lemma())) {
      return personBefore(sentence, verb).map(holder -> new Holding(holder, false));
    }
    if (verb >= 0 && GIVING.contains(sentence.token(verb).lemma()) || isServing(sentence, as)) {
      return personBefore(sentence, as).map(holder -> new Holding(holder, false));
    }
    return Optional.empty();
  }

  /** The last verb before a token that is not further than a name away. */
  private static int verb(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 7); i--) {
      if (sentence.token(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isServing(Sentence sentence, int as) {
    for (int i = as - 1; i >= Math.max(0, as - 3); i--) {
      if (SERVING.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** {@code named X prime minister}; {@code X was elected president}. */
  private Optional<Holding> given(Sentence sentence, int before) {
    if (before < 1) {
      return Optional.empty();
    }
    if (GIVING.contains(sentence.token(before).lemma()) && sentence.token(before).isVerb()) {
      boolean passive = sentence.token(before).tag().equals("VBN");
      return passive
          ? personBefore(sentence, before).map(holder -> new Holding(holder, false))
          : Optional.empty();
    }
    return index
        .at(sentence.index(), before)
        .filter(OfficeWords::isNamedPerson)
        .filter(person -> person.firstToken() > 0)
        .filter(person -> GIVING.contains(sentence.token(person.firstToken() - 1).lemma()))
        .map(holder -> new Holding(holder, false));
  }

  private Optional<Mention> personBefore(Sentence sentence, int token) {
    return index.in(sentence.index()).stream()
        .filter(m -> m.endToken() <= token)
        .filter(OfficeWords::isNamedPerson)
        .reduce((first, second) -> second);
  }

  private Optional<Holding> copula(Sentence sentence, int head) {
    Token copula = null;
    int subject = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.head() == head) {
        copula = token.relation().equals("cop") && !token.text().equals("be") ? token : copula;
        subject = token.relation().equals("nsubj") ? i : subject;
        if (token.tag().equals("MD") || token.text().equals("not")) {
          return Optional.empty();
        }
      }
    }
    if (copula == null || subject < 0) {
      return Optional.empty();
    }
    boolean past = copula.tag().equals("VBD");
    return subject(sentence, subject).map(holder -> new Holding(holder, past));
  }

  /** The person at a token, or whom "who" there refers to. */
  private Optional<Mention> subject(Sentence sentence, int token) {
    boolean relative = sentence.token(token).tag().equals("WP") && token > 1;
    int comma = relative && sentence.token(token - 1).text().equals(",") ? token - 1 : token;
    return (relative ? index.endingAt(sentence.index(), comma) : index.at(sentence.index(), token))
        .filter(OfficeWords::isNamedPerson);
  }

  private static int head(Sentence sentence, OfficeMention office) {
    for (int i = office.firstToken(); i < office.endToken(); i++) {
      int head = sentence.token(i).head();
      if (head < office.firstToken() || head >= office.endToken()) {
        return i;
      }
    }
    return office.endToken() - 1;
  }
}
