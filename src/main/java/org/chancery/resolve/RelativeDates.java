package org.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates that are counted from the day of publication, or from the date told last. */
final class RelativeDates {
  private final DateTokens tokens;
  private final LocalDate published;
  private final LocalDate last;
  private final LocalDate here;

  /**
   * Dates of a sentence.
   *
   * @param published the day of the report
   * @param last the date told last
   * @param here the date told first in the sentence; the one told last where it tells none yet
   */
  RelativeDates(DateTokens tokens, LocalDate published, LocalDate last, LocalDate here) {
    this.tokens = tokens;
    this.published = published;
    this.last = last;
    this.here = here;
  }

  /** {@code early next year}, {@code the end of 2027}, {@code the first half of 2026}. */
  Optional<DateGrammar.Found> qualified(int i) {
    int next = tokens.is(i, "the") ? i + 1 : i;
    String qualifier = tokens.words().value("qualifier", tokens.lower(next));
    if (qualifier == null) {
      qualifier = half(next);
      next = qualifier.isEmpty() ? next : next + 1;
    }
    if (qualifier.isEmpty()) {
      return Optional.empty();
    }
    next++;
    while (tokens.is(next, "of", "in", "the", "-", "–")) {
      next++;
    }
    String part = qualifier;
    return whole(next)
        .filter(whole -> whole.period().precision() != Period.Precision.DAY)
        .map(
            whole ->
                new DateGrammar.Found(
                    whole.end(), whole.period().part(part), "part of a " + whole.how()));
  }

  private String half(int i) {
    if (!tokens.is(i + 1, "half")) {
      return "";
    }
    return switch (tokens.lower(i)) {
      case "first" -> "FIRST_HALF";
      case "second" -> "SECOND_HALF";
      default -> "";
    };
  }

  private Optional<DateGrammar.Found> whole(int i) {
    CalendarDates calendar = new CalendarDates(tokens, published);
    OptionalInt year = tokens.year(i);
    if (year.isPresent()) {
      return Optional.of(new DateGrammar.Found(i + 1, Period.year(year.getAsInt()), "year"));
    }
    return calendar.fullDate(i).or(() -> month(i)).or(() -> shifted(i)).or(() -> calendar.years(i));
  }

  private Optional<DateGrammar.Found> month(int i) {
    OptionalInt month = tokens.month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    boolean ahead = tokens.tense(i) == Tense.FUTURE && month.getAsInt() < published.getMonthValue();
    boolean past = tokens.tense(i) != Tense.FUTURE && month.getAsInt() > published.getMonthValue();
    int year = published.getYear() + (ahead ? 1 : past ? -1 : 0);
    return Optional.of(new DateGrammar.Found(i + 1, Period.month(year, month.getAsInt()), "month"));
  }

  /**
   * {@code two months ago}, {@code a week later}, {@code the month after}, {@code three days
   * earlier}.
   */
  Optional<DateGrammar.Found> counted(int i) {
    int next = tokens.is(i, "the") ? i + 1 : i;
    OptionalInt count = tokens.words().count(tokens.lower(next));
    int unitAt = count.isPresent() ? next + 1 : next;
    if (tokens.is(unitAt, "of")) {
      unitAt++;
    }
    String unit = tokens.words().value("unit", tokens.lower(unitAt));
    OptionalInt direction = tokens.words().number("direction", tokens.lower(unitAt + 1));
    boolean ofUnit = count.isPresent() || tokens.is(i, "the");
    if (unit == null || direction.isEmpty() || !ofUnit) {
      return Optional.empty();
    }
    if (tokens.is(unitAt + 1, "before", "after") && tokens.leads(unitAt + 2)) {
      return countedBack(unitAt + 1, unit, -direction.getAsInt() * count.orElse(1));
    }
    boolean ago = tokens.is(unitAt + 1, "ago", "hence");
    LocalDate from = ago ? published : last;
    int steps = direction.getAsInt() * count.orElse(1);
    Period.Unit step = Period.Unit.valueOf(unit);
    return Optional.of(
        new DateGrammar.Found(
            unitAt + 2,
            Period.counted(from, step, steps),
            "counted from " + (ago ? "publication" : "the date before")));
  }

  /**
   * {@code three days after they had met}: when they met, where the sentence has told the later
   * day; before a noun it is no day of anything told here.
   */
  private Optional<DateGrammar.Found> countedBack(int end, String unit, int steps) {
    return tokens.isBeforeClause(end + 1)
        ? Optional.of(
            new DateGrammar.Found(
                end,
                Period.counted(here, Period.Unit.valueOf(unit), steps),
                "counted back from the date of the main clause"))
        : Optional.empty();
  }

  /** {@code last month}, {@code this week}, {@code the following year}, {@code next summer}. */
  Optional<DateGrammar.Found> shifted(int i) {
    int next = tokens.is(i, "the") ? i + 1 : i;
    if (tokens.is(next, "same") && tokens.is(next + 1, "day")) {
      return Optional.of(new DateGrammar.Found(next + 2, Period.day(last), "the date before"));
    }
    OptionalInt shift = tokens.words().number("shift", tokens.lower(next));
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt count = tokens.words().count(tokens.lower(next + 1));
    int unitAt = count.isPresent() ? next + 2 : next + 1;
    OptionalInt season = tokens.words().number("season", tokens.lower(unitAt));
    if (season.isPresent()) {
      return season(unitAt + 1, season.getAsInt(), shift.getAsInt());
    }
    String unit = tokens.words().value("unit", tokens.lower(unitAt));
    if (unit == null) {
      return Optional.empty();
    }
    boolean fromContext =
        tokens.is(next, "following", "preceding", "previous")
            || tokens.is(i, "the") && tokens.is(next, "next") && tokens.tense(i) == Tense.PAST;
    LocalDate from = fromContext ? last : published;
    Period.Unit step = Period.Unit.valueOf(unit);
    boolean stretch =
        count.isPresent()
            || tokens.is(i, "the") && tokens.is(next, "past", "last", "coming") && !fromContext;
    Period period =
        stretch
            ? stretch(from, step, shift.getAsInt() * count.orElse(1))
            : Period.around(from, step, shift.getAsInt());
    return Optional.of(
        new DateGrammar.Found(unitAt + 1, period, tokens.lower(next) + " " + tokens.lower(unitAt)));
  }

  /** {@code over the past year}: from then until now. */
  private static Period stretch(LocalDate from, Period.Unit unit, int steps) {
    LocalDate other = unit.after(from, steps);
    return other.isBefore(from) ? Period.range(other, from) : Period.range(from, other);
  }

  private Optional<DateGrammar.Found> season(int end, int firstMonth, int shift) {
    LocalDate begin = LocalDate.of(published.getYear(), firstMonth, 1);
    if (shift < 0 && begin.plusMonths(3).isAfter(published)) {
      begin = begin.minusYears(1);
    } else if (shift > 0 && begin.isBefore(published)) {
      begin = begin.plusYears(1);
    }
    return Optional.of(
        new DateGrammar.Found(
            end, Period.range(begin, begin.plusMonths(3).minusDays(1)), "season"));
  }

  /**
   * {@code on Monday}, {@code last Friday}, {@code next Tuesday morning}, {@code Friday, May 3}.
   */
  Optional<DateGrammar.Found> weekday(int i) {
    int at = tokens.words().is("shift", tokens.lower(i)) ? i + 1 : i;
    OptionalInt number = tokens.words().number("weekday", tokens.lower(at));
    if (number.isEmpty() || !tokens.isCapital(at)) {
      return Optional.empty();
    }
    int behind = tokens.is(at + 1, ",") ? at + 2 : at + 1;
    Optional<DateGrammar.Found> date = new CalendarDates(tokens, published).fullDate(behind);
    if (date.isPresent() && tokens.month(behind).isPresent()
        || tokens.dayOfMonth(behind).isPresent()) {
      return date.filter(found -> found.period().precision() == Period.Precision.DAY)
          .or(() -> alone(i, at, number.getAsInt()));
    }
    return alone(i, at, number.getAsInt());
  }

  private Optional<DateGrammar.Found> alone(int i, int at, int number) {
    int end = tokens.isOf(at + 1, "daypart") ? at + 2 : at + 1;
    DayOfWeek day = DayOfWeek.of(number);
    String how = at > i ? tokens.lower(i) + " weekday" : "weekday";
    return Optional.of(new DateGrammar.Found(end, Period.day(weekday(i, at, day)), how));
  }

  private LocalDate weekday(int i, int at, DayOfWeek day) {
    if (at > i) {
      return switch (tokens.lower(i)) {
        case "last", "past", "previous" -> published.with(TemporalAdjusters.previous(day));
        case "this", "current" ->
            published.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
        default ->
            published.with(DayOfWeek.MONDAY).plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
      };
    }
    return tokens.tense(i) == Tense.FUTURE
        ? published.with(TemporalAdjusters.next(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  /** {@code greater today than ever}, {@code today's world}: no day. */
  private boolean isNowadays(int i) {
    return tokens.is(i, "today")
        && (tokens.is(i + 1, "than", "'s", "’s") || tokens.is(i - 1, "of", "until"));
  }

  /** {@code yesterday}, {@code later that day}. */
  Optional<DateGrammar.Found> day(int i) {
    OptionalInt shift = tokens.words().number("day", tokens.lower(i));
    if (shift.isPresent() && !isNowadays(i)) {
      int end = tokens.isOf(i + 1, "daypart") ? i + 2 : i + 1;
      return Optional.of(
          new DateGrammar.Found(
              end, Period.day(published.plusDays(shift.getAsInt())), tokens.lower(i)));
    }
    String unit = tokens.is(i, "that") ? tokens.words().value("unit", tokens.lower(i + 1)) : null;
    return unit == null
        ? Optional.empty()
        : Optional.of(
            new DateGrammar.Found(
                i + 2, Period.around(last, Period.Unit.valueOf(unit), 0), "the date before"));
  }
}
