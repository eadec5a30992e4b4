package org.chancery.resolve;

import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.Route;

/** The name of a line that the text only describes: {@code Rasht–Astara railway}. */
final class RouteNames {
  private final AnnotatedArticle article;

  RouteNames(AnnotatedArticle article) {
    this.article = article;
  }

  /** None where the text tells no two ends. */
  Optional<String> fullName(Mention mention) {
    if (mention.type() != EntityType.PROJECT) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(mention.sentence());
    return Route.after(sentence, mention.endToken())
        .map(
            route ->
                text(sentence, route.ends().get(0))
                    + "–"
                    + text(sentence, route.ends().get(1))
                    + " "
                    + mention.text());
  }

  private String text(Sentence sentence, Route.End end) {
    int first = sentence.token(end.first()).span().begin();
    int last = sentence.token(end.end() - 1).span().end();
    return new org.chancery.article.Span(first, last).in(article.article().text());
  }
}
