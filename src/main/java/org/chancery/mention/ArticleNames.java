package org.chancery.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.reference.NameIndex;
import org.chancery.reference.NameParts;

/** The names that an article's running text has told, for knowing them again in short. */
final class ArticleNames {
  private final NameIndex<EntityType> names = new NameIndex<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Map<String, Integer> lowerCase = new HashMap<>();

  static ArticleNames of(AnnotatedArticle article, List<Proposal> settled) {
    ArticleNames names = new ArticleNames();
    for (Proposal proposal : settled) {
      names.add(article.sentences().get(proposal.sentence()), proposal);
    }
    article.sentences().forEach(names::countLowerCase);
    return names;
  }

  private void add(Sentence sentence, Proposal proposal) {
    names.add(PatternNames.text(sentence, proposal.first(), proposal.end()), proposal.type());
    if (proposal.type() == EntityType.PERSON) {
      PersonNames.shortNames(sentence, proposal).forEach(name -> shortNames.add(key(name)));
      lastWords(sentence, proposal);
    }
  }

  /** {@code Takht-Ravanchi}: the words from the last space on. */
  private void lastWords(Sentence sentence, Proposal person) {
    int first = person.end() - 1;
    while (first > person.first() + 1 && PatternNames.isDash(sentence.token(first - 1))) {
      first -= 2;
    }
    if (first > person.first()) {
      names.add(PatternNames.text(sentence, first, person.end()), EntityType.PERSON);
    }
  }

  private void countLowerCase(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (Character.isLowerCase(token.text().codePointAt(0))) {
        lowerCase.merge(token.text(), 1, Integer::sum);
      }
    }
  }

  private static String key(String word) {
    return NameParts.fold(word);
  }

  /** Whether the article writes the word in small letters elsewhere. */
  boolean isOrdinaryWord(String word) {
    return lowerCase.containsKey(word.toLowerCase(Locale.ROOT));
  }

  boolean isShortName(String word) {
    return shortNames.contains(key(word));
  }

  /** Names told elsewhere in the article, and persons by a part of their names. */
  List<Proposal> propose(Sentence sentence) {
    SentenceParts parts = SentenceParts.of(sentence);
    List<Proposal> proposals = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (parts.hasPart(token)) {
        proposeAt(parts, token, proposals);
      }
    }
    return proposals;
  }

  private void proposeAt(SentenceParts parts, int token, List<Proposal> proposals) {
    Sentence sentence = parts.sentence();
    names
        .longest(parts.parts(), parts.firstPart()[token])
        .ifPresent(
            hit -> {
              int end = parts.endToken(hit.endPart());
              if (end > 0) {
                proposals.add(of(sentence, token, end, hit.values().get(0)));
              }
            });
    Token word = sentence.token(token);
    if (PatternNames.isCapital(word) && isShortName(word.text()) && word.isNoun()) {
      proposals.add(of(sentence, token, token + 1, EntityType.PERSON));
    }
  }

  private static Proposal of(Sentence sentence, int first, int end, EntityType type) {
    return new Proposal(sentence.index(), first, end, type, Proposal.Source.PERSON);
  }
}
