package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.MentionedArticle;
import org.chancery.mention.OfficeMention;

/** An article's mentions and offices, to be asked for by sentence and token. */
final class MentionIndex {
  private final MentionedArticle article;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<OfficeMention>> offices = new ArrayList<>();

  MentionIndex(MentionedArticle article) {
    this.article = article;
    for (int i = 0; i < article.annotated().sentences().size(); i++) {
      mentions.add(new ArrayList<>());
      offices.add(new ArrayList<>());
    }
    article.mentions().forEach(mention -> mentions.get(mention.sentence()).add(mention));
    article.offices().forEach(office -> offices.get(office.sentence()).add(office));
  }

  Sentence sentence(int index) {
    return article.annotated().sentences().get(index);
  }

  String text(NounPhrase phrase) {
    return phrase.text(article.annotated().article().text());
  }

  List<Mention> in(int sentence) {
    return mentions.get(sentence);
  }

  List<OfficeMention> officesIn(int sentence) {
    return offices.get(sentence);
  }

  /** A state and those that stand with it in one list: {@code Chad, Mali and Niger}. */
  List<Mention> listOf(Mention state) {
    return mentions.get(state.sentence()).stream()
        .filter(m -> m.type() == EntityType.STATE && m.kind() != MentionKind.PRONOUN)
        .filter(m -> isOneList(state, m))
        .toList();
  }

  /** Whether nothing but commas, "and", articles and states stand between two mentions. */
  private boolean isOneList(Mention one, Mention other) {
    int first = Math.min(one.endToken(), other.endToken());
    int last = Math.max(one.firstToken(), other.firstToken());
    for (int i = first; i < last; i++) {
      Token token = sentence(one.sentence()).token(i);
      boolean joint =
          token.text().equals(",") || token.tag().equals("CC") || token.tag().equals("DT");
      boolean state = at(one.sentence(), i).filter(m -> m.type() == EntityType.STATE).isPresent();
      if (!joint && !state) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but commas, "and" and the words of offices stand between two mentions. */
  boolean areListed(Mention one, Mention next) {
    for (int i = one.endToken(); i < next.firstToken(); i++) {
      Token token = sentence(one.sentence()).token(i);
      if (!token.text().equals(",")
          && !token.tag().equals("CC")
          && officeAt(one.sentence(), i).isEmpty()) {
        return false;
      }
    }
    return one.sentence() == next.sentence();
  }

  Optional<Mention> at(int sentence, int token) {
    return mentions.get(sentence).stream().filter(mention -> mention.covers(token)).findFirst();
  }

  Optional<Mention> startingAt(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.firstToken() == token)
        .findFirst();
  }

  Optional<Mention> endingAt(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.endToken() == token)
        .findFirst();
  }

  Optional<OfficeMention> officeStartingAt(int sentence, int token) {
    return offices.get(sentence).stream()
        .filter(office -> office.firstToken() == token)
        .findFirst();
  }

  Optional<OfficeMention> officeEndingAt(int sentence, int token) {
    return offices.get(sentence).stream().filter(office -> office.endToken() == token).findFirst();
  }

  Optional<OfficeMention> officeAt(int sentence, int token) {
    return offices.get(sentence).stream()
        .filter(office -> office.firstToken() <= token && token < office.endToken())
        .findFirst();
  }
}
