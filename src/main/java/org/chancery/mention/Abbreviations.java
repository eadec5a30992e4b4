package org.chancery.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Abbreviations that an article explains: {@code the Alliance of Sahel States (AES)}. */
final class Abbreviations {
  private final Map<String, EntityType> types = new HashMap<>();

  /** Learns from what has been found in a sentence; tells the brackets' tokens as mentions. */
  List<Proposal> learn(Sentence sentence, TakenTokens taken) {
    List<Proposal> found = new ArrayList<>();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      if (isBracket(sentence.token(i), '(') && isBracket(sentence.token(i + 2), ')')) {
        learnAt(sentence, i, taken, found);
      }
    }
    return found;
  }

  private void learnAt(Sentence sentence, int bracket, TakenTokens taken, List<Proposal> found) {
    int inside = bracket + 1;
    String abbreviation = sentence.token(inside).text();
    taken
        .at(sentence.index(), bracket - 1)
        .filter(full -> isAbbreviation(abbreviation) && full.type() != EntityType.PERSON)
        .filter(full -> shares(sentence, full, abbreviation))
        .ifPresent(
            full -> {
              types.put(abbreviation, full.type());
              found.add(of(sentence, inside, full.type()));
            });
  }

  private static boolean isBracket(Token token, char bracket) {
    return token.text().length() == 1 && token.text().charAt(0) == bracket;
  }

  static boolean isAbbreviation(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return text.length() >= 2 && text.length() <= 10 && capitals >= 2;
  }

  /** Whether the name begins as the abbreviation does; foreign letters may stand for it too. */
  private static boolean shares(Sentence sentence, Proposal full, String abbreviation) {
    String initial = abbreviation.substring(0, 1).toUpperCase(Locale.ROOT);
    for (int i = full.first(); i < full.end(); i++) {
      if (sentence.token(i).text().toUpperCase(Locale.ROOT).startsWith(initial)) {
        return true;
      }
    }
    return full.length() > 2;
  }

  /** Every use of the abbreviations learnt. */
  List<Proposal> propose(Sentence sentence) {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      EntityType type = types.get(sentence.token(i).text());
      if (type != null) {
        found.add(of(sentence, i, type));
      }
    }
    return found;
  }

  private static Proposal of(Sentence sentence, int token, EntityType type) {
    return new Proposal(sentence.index(), token, token + 1, type, Proposal.Source.ABBREVIATION);
  }
}
