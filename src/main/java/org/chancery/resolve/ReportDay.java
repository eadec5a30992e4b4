package org.chancery.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The day of a report, from which its other days are counted.
 *
 * @param day in the calendar
 * @param reckoned whether the page tells day and month alone, and the year is the likeliest by what
 *     the text says: such years are marked as uncertain in EDTF
 */
record ReportDay(LocalDate day, boolean reckoned) {
  private static final int FIRST_YEAR = 1990;

  /** Share of the likelihood of all years that the likeliest must have. */
  private static final double ENOUGH = 0.6;

  /** How much less likely a report is than one of the year after it. */
  private static final double AGEING = 0.9;

  /** Something that the text says by which one year is likelier than another. */
  interface Clue {
    /** How well it agrees with a day of the report, 0 to 1. */
    double likelihood(LocalDate day);
  }

  /**
   * Reckons the year of a day and month; empty where no year is clearly the likeliest.
   *
   * @param lastYear the newest year that the tables know of: no clock is asked
   */
  static Optional<ReportDay> reckon(MonthDay told, List<Clue> clues, int lastYear) {
    double all = 0;
    double best = 0;
    LocalDate likeliest = null;
    for (int year = FIRST_YEAR; year <= lastYear; year++) {
      if (told.isValidYear(year)) {
        LocalDate day = told.atYear(year);
        double likelihood = Math.pow(AGEING, lastYear - year);
        for (Clue clue : clues) {
          likelihood *= clue.likelihood(day);
        }
        all += likelihood;
        if (likelihood > best) {
          best = likelihood;
          likeliest = day;
        }
      }
    }
    return likeliest == null || best < ENOUGH * all
        ? Optional.empty()
        : Optional.of(new ReportDay(likeliest, true));
  }
}
