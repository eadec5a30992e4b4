package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionedArticle;
import org.chancery.mention.OfficeMention;

/** An article's mentions and offices, to be asked for by sentence and token. */
final class MentionIndex {
  private final MentionedArticle article;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<OfficeMention>> offices = new ArrayList<>();

  MentionIndex(MentionedArticle article) {
    this.article = article;
    for (Sentence sentence : article.annotated().sentences()) {
      mentions.add(new ArrayList<>());
      offices.add(new ArrayList<>());
    }
    article.mentions().forEach(mention -> mentions.get(mention.sentence()).add(mention));
    article.offices().forEach(office -> offices.get(office.sentence()).add(office));
  }

  Sentence sentence(int index) {
    return article.annotated().sentences().get(index);
  }

  List<Mention> in(int sentence) {
    return mentions.get(sentence);
  }

  List<OfficeMention> officesIn(int sentence) {
    return offices.get(sentence);
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
    return offices.get(sentence).stream()
        .filter(office -> office.endToken() == token)
        .findFirst();
  }

  Optional<OfficeMention> officeAt(int sentence, int token) {
    return offices.get(sentence).stream()
        .filter(office -> office.firstToken() <= token && token < office.endToken())
        .findFirst();
  }
}
