package org.chancery.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Block;

/** Tells persons from the states and cities that they are called like. Immutable. */
final class Namesakes {
  private final NameTables tables;

  Namesakes(NameTables tables) {
    this.tables = tables;
  }

  /** {@code Kenya Barris}: the tables know the first word alone, the model takes both for one. */
  boolean isPerson(AnnotatedArticle article, Proposal name) {
    Sentence sentence = article.sentences().get(name.sentence());
    return name.type() == EntityType.PERSON
        && name.length() == 2
        && !MentionFinder.isHeadline(sentence)
        && sentence.token(name.first()).isProperNoun()
        && sentence.token(name.first() + 1).isProperNoun()
        && !tables.named(sentence.token(name.first()).text()).isEmpty()
        && tables.states(sentence.token(name.first() + 1).text()).isEmpty();
  }

  /** {@code Austin said}, where the article names a Lloyd Austin: no city that one goes to. */
  static void turnToPersons(AnnotatedArticle article, TakenTokens names) {
    ArticleNames known = ArticleNames.of(article, names.all());
    for (Proposal place : names.all()) {
      Sentence sentence = article.sentences().get(place.sentence());
      if (place.type() == EntityType.PLACE
          && place.length() == 1
          && known.isShortName(sentence.token(place.first()).text())
          && isActing(sentence, place.first())) {
        names.replace(place, place.as(EntityType.PERSON));
      }
    }
  }

  /** {@code Verrall's lawyer}, where the model sees a Tamsin Verrall, too. */
  static List<Proposal> bySurname(AnnotatedArticle article, List<Proposal> seen) {
    Set<String> surnames = new HashSet<>();
    for (Proposal name : seen) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        surnames.add(lastWord(article, name));
      }
    }
    return seen.stream()
        .map(
            name ->
                name.length() == 1 && surnames.contains(lastWord(article, name))
                    ? name.as(EntityType.PERSON)
                    : name)
        .toList();
  }

  private static String lastWord(AnnotatedArticle article, Proposal name) {
    return article.sentences().get(name.sentence()).token(name.end() - 1).text();
  }

  private static boolean isActing(Sentence sentence, int token) {
    return sentence.block() != Block.Kind.DATELINE
        && (sentence.token(token).relation().startsWith("nsubj")
            || token + 1 < sentence.size() && sentence.token(token + 1).isVerb());
  }
}
