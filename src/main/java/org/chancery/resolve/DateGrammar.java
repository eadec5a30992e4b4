package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date of a sentence: calendar dates first, then weekdays, then words that count from.
 */
final class DateGrammar {
  private final List<Shape> shapes;

  /** Reads a date that begins at a token. */
  interface Shape {
    Optional<Found> at(int token);
  }

  /**
   * A date found.
   *
   * @param end index one past its last token
   * @param how in words
   */
  record Found(int end, Period period, String how) {}

  DateGrammar(
      DateWords words,
      Sentence sentence,
      @Nullable LocalDate published,
      @Nullable LocalDate last,
      @Nullable LocalDate here) {
    DateTokens tokens = new DateTokens(words, sentence);
    CalendarDates calendar = new CalendarDates(tokens, published);
    if (published == null) {
      shapes = List.of(calendar::numeric, calendar::fullDate, calendar::years);
      return;
    }
    VagueDates vague = new VagueDates(tokens, published);
    LocalDate told = last == null ? published : last;
    RelativeDates relative = new RelativeDates(tokens, published, told, here == null ? told : here);
    shapes =
        List.of(
            calendar::numeric,
            calendar::yearsBetween,
            vague::partOfYear,
            vague::seasonOfYear,
            vague::clipped,
            vague::hedged,
            vague::few,
            vague::weekend,
            relative::qualified,
            calendar::fullDate,
            relative::counted,
            relative::shifted,
            relative::weekday,
            relative::day,
            calendar::years);
  }

  Optional<Found> at(int token) {
    for (Shape shape : shapes) {
      Optional<Found> found = shape.at(token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
