package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that say when, and the days that they mean: counted from the day of publication, or
 * from the date told last. Thread-safe.
 */
final class DateResolver {
  private final DateWords words;

  private DateResolver(DateWords words) {
    this.words = words;
  }

  /** A resolver with the tables of the class path. */
  static DateResolver load() {
    return new DateResolver(DateWords.load());
  }

  /** All dates, in order of the text; without a day of publication only those told in full. */
  List<DateMention> resolve(AnnotatedArticle article) {
    List<DateMention> dates = new ArrayList<>();
    LocalDate published = article.article().published();
    LocalDate last = published;
    for (Sentence sentence : article.sentences()) {
      last = resolve(sentence, published, last, article, dates);
    }
    return dates;
  }

  private @Nullable LocalDate resolve(
      Sentence sentence,
      @Nullable LocalDate published,
      @Nullable LocalDate last,
      AnnotatedArticle article,
      List<DateMention> dates) {
    LocalDate context = last;
    int i = 0;
    while (i < sentence.size()) {
      Optional<DateGrammar.Found> found =
          new DateGrammar(words, sentence, published, context).at(i);
      if (found.isPresent()) {
        dates.add(mention(sentence, i, found.get(), article));
        context = found.get().period().earliest();
        i = found.get().end();
      } else {
        i++;
      }
    }
    return context;
  }

  private static DateMention mention(
      Sentence sentence, int first, DateGrammar.Found found, AnnotatedArticle article) {
    Span span =
        new Span(
            sentence.token(first).span().begin(), sentence.token(found.end() - 1).span().end());
    return new DateMention(
        sentence.index(),
        first,
        found.end(),
        span,
        span.in(article.article().text()),
        found.period().interval(found.how()));
  }
}
