package org.chancery.evaluate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Dates of gold files: a day, a month, a year, or an interval of two of them. */
final class GoldDates {
  private GoldDates() {}

  /** First and last day with a slash between. */
  static String interval(String date) {
    String[] ends = date.split("/", -1);
    return first(ends[0]) + "/" + last(ends[ends.length - 1]);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
