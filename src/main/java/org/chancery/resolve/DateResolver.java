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

  /** What the text tells of its own year. */
  ReportClues clues(AnnotatedArticle article) {
    return new ReportClues(words, article);
  }

  /**
   * All dates, in order of the text.
   *
   * @param report the day from which they are counted; without it only those told in full are found
   */
  List<DateMention> resolve(AnnotatedArticle article, @Nullable ReportDay report) {
    List<DateMention> dates = new ArrayList<>();
    LocalDate last = report == null ? null : report.day();
    for (Sentence sentence : article.sentences()) {
      last = resolve(sentence, report, last, article, dates);
    }
    return dates;
  }

  private @Nullable LocalDate resolve(
      Sentence sentence,
      @Nullable ReportDay report,
      @Nullable LocalDate last,
      AnnotatedArticle article,
      List<DateMention> dates) {
    LocalDate context = last;
    LocalDate here = null;
    LocalDate day = report == null ? null : report.day();
    int i = 0;
    while (i < sentence.size()) {
      Optional<DateGrammar.Found> found =
          new DateGrammar(words, sentence, day, context, here).at(i);
      if (found.isPresent()) {
        boolean certain = report == null || !report.reckoned() || isInFull(sentence, i);
        dates.add(mention(sentence, i, found.get(), certain, article));
        context = found.get().period().earliest();
        here = here == null ? context : here;
        i = found.get().end();
      } else {
        i++;
      }
    }
    return context;
  }

  /** Whether a date tells its own year. */
  private boolean isInFull(Sentence sentence, int token) {
    return new DateGrammar(words, sentence, null, null, null).at(token).isPresent();
  }

  private static DateMention mention(
      Sentence sentence,
      int first,
      DateGrammar.Found found,
      boolean certain,
      AnnotatedArticle article) {
    Span span =
        new Span(
            sentence.token(first).span().begin(), sentence.token(found.end() - 1).span().end());
    return new DateMention(
        sentence.index(),
        first,
        found.end(),
        span,
        span.in(article.article().text()),
        certain
            ? found.period().interval(found.how())
            : found.period().ofReckonedYear(found.how()));
  }
}
