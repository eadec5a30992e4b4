package org.chancery.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates by number and month: {@code 2025-12-08}, {@code 8 December}, {@code May 3-5}, {@code 2016}.
 */
final class CalendarDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0s");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–/](\\d{4}|\\d{2})");

  private final DateTokens tokens;
  private final @Nullable LocalDate published;

  CalendarDates(DateTokens tokens, @Nullable LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  Optional<DateGrammar.Found> numeric(int i) {
    Matcher iso = ISO.matcher(tokens.lower(i));
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3), i + 1, "date");
    }
    Matcher dayFirst = DAY_FIRST.matcher(tokens.lower(i));
    return dayFirst.matches()
        ? day(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1), i + 1, "date")
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<DateGrammar.Found> day(
      int year, int month, int day, int end, String how) {
    try {
      return Optional.of(
          new DateGrammar.Found(end, Period.day(LocalDate.of(year, month, day)), how));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day: the numbers are no date
    }
  }

  /** With a month's name. */
  Optional<DateGrammar.Found> fullDate(int i) {
    OptionalInt day = tokens.dayOfMonth(i);
    if (day.isPresent()) {
      return dayFirst(i, day.getAsInt());
    }
    OptionalInt month = tokens.month(i);
    return month.isPresent() ? monthFirst(i, month.getAsInt()) : Optional.empty();
  }

  /** {@code 8 December 2025}, {@code 8-9 December}, {@code 8th of December}. */
  private Optional<DateGrammar.Found> dayFirst(int i, int day) {
    int next = i + 1;
    int lastDay = day;
    if (tokens.isDash(next) && tokens.dayOfMonth(next + 1).isPresent()) {
      lastDay = tokens.dayOfMonth(next + 1).getAsInt();
      next += 2;
    }
    if (tokens.is(next, "of")) {
      next++;
    }
    OptionalInt month = tokens.month(next);
    return month.isEmpty()
        ? Optional.empty()
        : days(i, month.getAsInt(), day, month.getAsInt(), lastDay, next + 1);
  }

  /** {@code December 8, 2025}, {@code December 8-9}, {@code Oct 30 - Nov 2}, {@code May 2024}. */
  private Optional<DateGrammar.Found> monthFirst(int i, int month) {
    OptionalInt day = tokens.dayOfMonth(i + 1);
    if (day.isEmpty() || tokens.lower(i + 2).matches("percent|%|million|billion|people|killed")) {
      return monthAlone(i, month);
    }
    int next = i + 2;
    if (tokens.isDash(next) && tokens.dayOfMonth(next + 1).isPresent()) {
      return days(
          i, month, day.getAsInt(), month, tokens.dayOfMonth(next + 1).getAsInt(), next + 2);
    }
    OptionalInt second = tokens.isDash(next) ? tokens.month(next + 1) : OptionalInt.empty();
    if (second.isPresent() && tokens.dayOfMonth(next + 2).isPresent()) {
      int lastDay = tokens.dayOfMonth(next + 2).getAsInt();
      return days(i, month, day.getAsInt(), second.getAsInt(), lastDay, next + 3);
    }
    return days(i, month, day.getAsInt(), month, day.getAsInt(), next);
  }

  /** Days of one year, told behind them or understood. */
  private Optional<DateGrammar.Found> days(
      int i, int month, int day, int lastMonth, int lastDay, int end) {
    int year = tokens.is(end, ",") ? end + 1 : end;
    OptionalInt told = tokens.year(year);
    if (told.isPresent()) {
      return range(told.getAsInt(), month, day, lastMonth, lastDay, year + 1, "date");
    }
    Optional<Integer> byWords = yearByWords(end);
    if (byWords.isPresent()) {
      return range(byWords.get(), month, day, lastMonth, lastDay, end + 2, "date, year by words");
    }
    if (published == null) {
      return Optional.empty();
    }
    int nearest = nearestYear(i, month, day);
    return range(nearest, month, day, lastMonth, lastDay, end, "day and month, year understood");
  }

  /** {@code September 11 last year}. */
  private Optional<Integer> yearByWords(int i) {
    OptionalInt shift = tokens.words().number("shift", tokens.lower(i));
    boolean year = shift.isPresent() && tokens.is(i + 1, "year");
    return year && published != null
        ? Optional.of(published.getYear() + shift.getAsInt())
        : Optional.empty();
  }

  private Optional<DateGrammar.Found> range(
      int year, int month, int day, int lastMonth, int lastDay, int end, String how) {
    try {
      LocalDate from = LocalDate.of(year, month, day);
      LocalDate to = LocalDate.of(year, lastMonth, lastDay);
      Period period = from.equals(to) ? Period.day(from) : Period.range(from, to);
      return Optional.of(new DateGrammar.Found(end, period, how));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day: the numbers are no date
    }
  }

  /** The year in which the day is nearest before publication, or after it when it is ahead. */
  private int nearestYear(int i, int month, int day) {
    LocalDate today = java.util.Objects.requireNonNull(published);
    int key = month * 100 + day;
    int now = today.getMonthValue() * 100 + today.getDayOfMonth();
    if (tokens.tense(i) == Tense.FUTURE) {
      return key >= now ? today.getYear() : today.getYear() + 1;
    }
    boolean justAhead = key > now && key - now < 100;
    return key <= now || justAhead && tokens.tense(i) != Tense.PAST
        ? today.getYear()
        : today.getYear() - 1;
  }

  private Optional<DateGrammar.Found> monthAlone(int i, int month) {
    int next = tokens.is(i + 1, "of", ",") ? i + 2 : i + 1;
    OptionalInt year = tokens.year(next);
    if (year.isPresent()) {
      return Optional.of(
          new DateGrammar.Found(next + 1, Period.month(year.getAsInt(), month), "month"));
    }
    Optional<Integer> byWords = yearByWords(i + 1);
    if (byWords.isPresent()) {
      return Optional.of(
          new DateGrammar.Found(i + 3, Period.month(byWords.get(), month), "month, year by words"));
    }
    boolean led = tokens.isOf(i - 1, "before-month");
    if (!led || published == null || tokens.isCapital(i + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateGrammar.Found(
            i + 1, Period.month(yearOfMonth(i, month), month), "month, year understood"));
  }

  /**
   * {@code last April} of a report in March is eleven months ago; {@code in November} the nearest.
   */
  private int yearOfMonth(int i, int month) {
    LocalDate today = java.util.Objects.requireNonNull(published);
    int now = today.getMonthValue();
    if (tokens.is(i - 1, "next") || tokens.tense(i) == Tense.FUTURE) {
      return month > now
          ? today.getYear()
          : month == now && !tokens.is(i - 1, "next") ? today.getYear() : today.getYear() + 1;
    }
    if (tokens.is(i - 1, "last")) {
      return month < now ? today.getYear() : today.getYear() - 1;
    }
    return month <= now ? today.getYear() : today.getYear() - 1;
  }

  /** {@code from 2012 to 2016}, {@code between 2015 and 2018}. */
  Optional<DateGrammar.Found> yearsBetween(int i) {
    boolean led =
        tokens.is(i - 1, "from") && tokens.is(i + 1, "to", "until", "till", "through")
            || tokens.is(i - 1, "between") && tokens.is(i + 1, "and");
    return led && tokens.year(i).isPresent() && tokens.year(i + 2).isPresent()
        ? yearRange(tokens.year(i).getAsInt(), tokens.lower(i + 2), i + 3)
        : Optional.empty();
  }

  /** {@code in 2016}, {@code the 1990s}, {@code 2024–2026}. */
  Optional<DateGrammar.Found> years(int i) {
    Matcher decade = DECADE.matcher(tokens.lower(i));
    if (decade.matches()) {
      int first = Integer.parseInt(decade.group(1)) * 10;
      return Optional.of(new DateGrammar.Found(i + 1, Period.years(first, 10), "decade"));
    }
    Matcher years = YEARS.matcher(tokens.lower(i));
    if (years.matches()) {
      return yearRange(Integer.parseInt(years.group(1)), years.group(2), i + 1);
    }
    OptionalInt year = tokens.year(i);
    boolean range =
        tokens.is(i + 1, "-", "–")
            && (tokens.year(i + 2).isPresent() || tokens.lower(i + 2).matches("[0-9]{2}"));
    if (year.isEmpty() || !range && !isYear(i)) {
      return Optional.empty();
    }
    return range
        ? yearRange(year.getAsInt(), tokens.lower(i + 2), i + 3)
        : Optional.of(new DateGrammar.Found(i + 1, Period.year(year.getAsInt()), "year"));
  }

  private static Optional<DateGrammar.Found> yearRange(int first, String end, int next) {
    int last =
        end.length() == 4 ? Integer.parseInt(end) : first / 100 * 100 + Integer.parseInt(end);
    return last < first
        ? Optional.empty()
        : Optional.of(new DateGrammar.Found(next, Period.years(first, last - first + 1), "years"));
  }

  /** A number of four digits is a year behind a preposition, or between an article and a noun. */
  private boolean isYear(int i) {
    boolean named = tokens.isOf(i - 1, "no-year");
    boolean adjective =
        tokens.is(i - 1, "the", "a", "its", "their", "his", "'s", "’s")
            && i + 1 < tokens.sentence().size()
            && tokens.sentence().token(i + 1).isNoun();
    boolean counted =
        i + 1 < tokens.sentence().size()
            && tokens
                .lower(i + 1)
                .matches(
                    "tonnes|tons|people|km|kilometres|kilometers|miles|troops|soldiers|dollars|euros|percent|%|megawatts|refugees|metres|meters|families|times|workers");
    return !named && !counted && (tokens.isOf(i - 1, "before-year") || adjective);
  }
}
