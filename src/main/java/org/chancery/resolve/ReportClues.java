package org.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Sentence;
import org.chancery.article.Block;
import org.chancery.reference.PersonRecord;

/**
 * What tells the year of a report that is dated by day and month alone: on which day of the week
 * the news is from, which years it tells as past or ahead, and whose offices it tells as held.
 */
final class ReportClues {
  /** How often news of a weekday is written that day, a day later, two days later. */
  private static final double[] DAYS_LATER = {0.4, 0.45, 0.1, 0.03};

  /** A weekday that is ahead is hardly ever the report's own: it would be called today. */
  private static final double OWN_DAY_AHEAD = 0.05;

  private static final double SELDOM = 0.002;
  private static final int LEAD = 2;

  /** {@code © 2025 Example Agency}, {@code example.org/2025/05/31/}. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:©|\\(c\\)|\\bcopyright\\b)[^\\n]{0,30}?\\b(?<right>20\\d\\d)\\b|/(?<path>20\\d\\d)/\\d{1,2}/",
          Pattern.CASE_INSENSITIVE);

  private final DateWords words;
  private final AnnotatedArticle article;
  private final List<ReportDay.Clue> clues = new ArrayList<>();

  ReportClues(DateWords words, AnnotatedArticle article) {
    this.words = words;
    this.article = article;
  }

  /** The day that stands in the dateline, a weekday before it being a clue. */
  Optional<MonthDay> dateline() {
    for (Sentence sentence : article.sentences()) {
      if (sentence.block() == Block.Kind.DATELINE) {
        DateTokens tokens = new DateTokens(words, sentence);
        for (int i = 0; i < sentence.size(); i++) {
          Optional<MonthDay> day = monthDay(tokens, i);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<MonthDay> monthDay(DateTokens tokens, int i) {
    return monthDay(tokens.month(i), tokens.dayOfMonth(i + 1))
        .or(() -> monthDay(tokens.month(i + 1), tokens.dayOfMonth(i)));
  }

  private static Optional<MonthDay> monthDay(OptionalInt month, OptionalInt day) {
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean real = day.getAsInt() <= java.time.Month.of(month.getAsInt()).maxLength();
    return real ? Optional.of(MonthDay.of(month.getAsInt(), day.getAsInt())) : Optional.empty();
  }

  /** All that the text tells. */
  List<ReportDay.Clue> read(
      Map<Referent, PersonRecord> links, PersonLinker linker, Collection<Referent> referents) {
    boolean lead = false;
    int prose = 0;
    for (Sentence sentence : article.sentences()) {
      DateTokens tokens = new DateTokens(words, sentence);
      boolean head = sentence.block() == Block.Kind.PARAGRAPH && prose++ < LEAD && !lead;
      for (int i = 0; i < sentence.size(); i++) {
        OptionalInt weekday = words.number("weekday", tokens.lower(i));
        if (weekday.isPresent() && tokens.isCapital(i)) {
          DayOfWeek day = DayOfWeek.of(weekday.getAsInt());
          Optional<MonthDay> date = monthDay(tokens, tokens.is(i + 1, ",") ? i + 2 : i + 1);
          if (date.isPresent()) {
            dated(day, date.get());
          } else if (isAhead(tokens, i)) {
            clues.add(report -> report.getDayOfWeek() == day ? OWN_DAY_AHEAD : 1);
          } else if (head && !lead && isPlain(tokens, i)) {
            clues.add(report -> daysLater(report, day));
            lead = true;
          }
        } else {
          year(tokens, i);
        }
      }
    }
    stamp();
    for (Referent person : referents) {
      Optional.ofNullable(links.get(person)).ifPresent(record -> offices(person, record, linker));
    }
    return clues;
  }

  /** {@code from Monday}, of what will be. */
  private boolean isAhead(DateTokens tokens, int i) {
    return isUnshifted(tokens, i) && tokens.tense(i) == Tense.FUTURE;
  }

  /** {@code on Monday}, of what was. */
  private boolean isPlain(DateTokens tokens, int i) {
    return isUnshifted(tokens, i) && tokens.tense(i) != Tense.FUTURE;
  }

  /** Not {@code last Monday}. */
  private boolean isUnshifted(DateTokens tokens, int i) {
    return !words.is("shift", tokens.lower(i - 1));
  }

  private static double daysLater(LocalDate report, DayOfWeek day) {
    int later = Math.floorMod(report.getDayOfWeek().getValue() - day.getValue(), 7);
    return later < DAYS_LATER.length ? DAYS_LATER[later] : SELDOM;
  }

  /** The year that the page itself bears; it is hardly ever older than that, seldom newer. */
  private void stamp() {
    Matcher stamp = STAMP.matcher(article.article().text().string());
    if (stamp.find()) {
      String year = stamp.group("right") == null ? stamp.group("path") : stamp.group("right");
      int told = Integer.parseInt(year);
      clues.add(report -> report.getYear() == told ? 1 : report.getYear() < told ? 0.05 : SELDOM);
    }
  }

  /** {@code Friday, May 31} is a day of few years. */
  private void dated(DayOfWeek day, MonthDay date) {
    clues.add(
        report ->
            java.util.stream.IntStream.rangeClosed(-1, 1)
                    .map(shift -> report.getYear() + shift)
                    .filter(date::isValidYear)
                    .mapToObj(date::atYear)
                    .filter(other -> Math.abs(other.toEpochDay() - report.toEpochDay()) < 183)
                    .anyMatch(other -> other.getDayOfWeek() == day)
                ? 1
                : SELDOM);
  }

  /** What was in a year is not told before it, what will be is not told after it. */
  private void year(DateTokens tokens, int i) {
    OptionalInt told = tokens.year(i);
    boolean led = tokens.isOf(i - 1, "before-year") && !tokens.isOf(i - 1, "no-year");
    if (told.isEmpty() || !(led || tokens.month(i - 1).isPresent())) {
      return;
    }
    int year = told.getAsInt();
    switch (tokens.tense(i)) {
      case FUTURE -> clues.add(report -> report.getYear() <= year ? 1 : 0.1);
      case PAST -> clues.add(report -> report.getYear() < year ? 0.01 : closeness(report, year));
      case PRESENT -> clues.add(report -> 1);
    }
  }

  /** {@code in 2023} is more often said a year later than ten, and of the year itself seldom. */
  private static double closeness(LocalDate report, int year) {
    int since = report.getYear() - year;
    return since == 0 ? 0.5 : Math.max(0.5, 1 - 0.05 * (since - 1));
  }

  /** Who is told to hold an office does so on that day, as far as the tables know. */
  private void offices(Referent person, PersonRecord record, PersonLinker linker) {
    for (Referent.OfficeHeld office : person.offices()) {
      List<Career.Term> terms = linker.terms(record, office.title());
      if (!office.former() && !terms.isEmpty()) {
        clues.add(
            report -> terms.stream().anyMatch(term -> term.spans(report.toString())) ? 1 : 0.05);
      }
    }
  }
}
