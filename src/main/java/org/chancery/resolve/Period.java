package org.chancery.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days, and how fine it was told.
 *
 * @param earliest first day
 * @param latest last day
 */
record Period(LocalDate earliest, LocalDate latest, Precision precision) {
  /** How fine. */
  enum Precision {
    DAY,
    MONTH,
    YEAR,
    RANGE
  }

  /** A unit of the calendar, or of speech about it. */
  enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /** A day some units later, or earlier where the number is negative. */
    LocalDate after(LocalDate day, int count) {
      return switch (this) {
        case DAY -> day.plusDays(count);
        case WEEK, WEEKEND -> day.plusWeeks(count);
        case FORTNIGHT -> day.plusWeeks(2L * count);
        case MONTH -> day.plusMonths(count);
        case QUARTER -> day.plusMonths(3L * count);
        case YEAR -> day.plusYears(count);
        case DECADE -> day.plusYears(10L * count);
        case CENTURY -> day.plusYears(100L * count);
      };
    }
  }

  static Period day(LocalDate day) {
    return new Period(day, day, Precision.DAY);
  }

  static Period month(int year, int month) {
    YearMonth value = YearMonth.of(year, month);
    return new Period(value.atDay(1), value.atEndOfMonth(), Precision.MONTH);
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  static Period range(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? day(from) : new Period(from, to, Precision.RANGE);
  }

  /** The unit around a day, moved by some: the week before, the next month. */
  static Period around(LocalDate day, Unit unit, int shift) {
    return switch (unit) {
      case DAY -> day(day.plusDays(shift));
      case WEEK -> week(day.plusWeeks(shift));
      case FORTNIGHT -> range(day.plusWeeks(2L * shift), day.plusWeeks(2L * shift).plusDays(13));
      case WEEKEND -> weekend(day, shift);
      case MONTH -> month(day.plusMonths(shift).getYear(), day.plusMonths(shift).getMonthValue());
      case QUARTER -> quarter(day.plusMonths(3L * shift));
      case YEAR -> year(day.getYear() + shift);
      case DECADE -> years(day.getYear() / 10 * 10 + 10 * shift, 10);
      case CENTURY -> years(day.getYear() / 100 * 100 + 100 * shift, 100);
    };
  }

  /** A number of weeks away is a day; of months and years the month or year. */
  static Period counted(LocalDate from, Unit unit, int steps) {
    return unit == Unit.WEEK ? day(from.plusWeeks(steps)) : around(from, unit, steps);
  }

  static Period years(int first, int count) {
    return range(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return range(monday, monday.plusDays(6));
  }

  private static Period weekend(LocalDate day, int shift) {
    LocalDate saturday =
        shift < 0
            ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(shift > 0 && day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 0);
    return range(saturday, saturday.plusDays(1));
  }

  static Period quarter(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return range(first, first.plusMonths(3).minusDays(1));
  }

  /** A part of it: its first third, its end. */
  Period part(String qualifier) {
    long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
    return switch (qualifier) {
      case "EARLY", "BEGINNING" -> range(earliest, third(days, 1));
      case "MID" -> range(third(days, 1).plusDays(1), third(days, 2));
      case "LATE", "END" -> range(third(days, 2).plusDays(1), latest);
      case "FIRST_HALF" -> range(earliest, half());
      case "SECOND_HALF" -> range(half().plusDays(1), latest);
      default -> this;
    };
  }

  private LocalDate half() {
    return precision == Precision.YEAR
        ? earliest.plusMonths(6).minusDays(1)
        : earliest.plusDays((ChronoUnit.DAYS.between(earliest, latest) + 1) / 2 - 1);
  }

  private LocalDate third(long days, int thirds) {
    return precision == Precision.YEAR
        ? earliest.plusMonths(4L * thirds).minusDays(1)
        : earliest.plusDays(days * thirds / 3 - 1);
  }

  /** ISO 8601-2, level 0. */
  String edtf() {
    return switch (precision) {
      case DAY -> earliest.toString();
      case MONTH -> YearMonth.from(earliest).toString();
      case YEAR -> String.format(java.util.Locale.ROOT, "%04d", earliest.getYear());
      case RANGE -> earliest + "/" + latest;
    };
  }

  /** ISO 8601-2, level 2: the year, and the year alone, is uncertain. */
  DateInterval ofReckonedYear(String how) {
    return new DateInterval(
        earliest,
        latest,
        edtf().replaceAll("\\b([0-9]{4})\\b", "$1?"),
        how + ", year reckoned by what the text says");
  }

  DateInterval interval(String how) {
    return new DateInterval(earliest, latest, edtf(), how);
  }
}
