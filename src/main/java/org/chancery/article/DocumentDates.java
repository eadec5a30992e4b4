package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds full dates, with their year, as pages print them above an article. */
final class DocumentDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(?<month>(?:" + String.join("|", MONTHS) + ")[a-z]*)\\.?";

  /** Tried in this order; each names the groups day, month and year. */
  private static final List<Pattern> SHAPES =
      List.of(
          shape("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
          shape(
              "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(?<year>\\d{4})"),
          shape(MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"),
          shape("(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})"),
          shape("(?<year>\\d{4})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})"));

  private DocumentDates() {}

  private static Pattern shape(String regex) {
    return Pattern.compile("(?<![\\w.])" + regex + "(?!\\w|\\.\\d)", Pattern.CASE_INSENSITIVE);
  }

  /** The first date of the first shape that is a day of the calendar. */
  static Optional<LocalDate> firstIn(String line) {
    return SHAPES.stream()
        .flatMap(
            shape -> shape.matcher(line).results().flatMap(found -> date(shape, found).stream()))
        .findFirst();
  }

  /** The line without its first date. */
  static String without(String line) {
    return SHAPES.stream()
        .filter(shape -> shape.matcher(line).find())
        .findFirst()
        .map(shape -> shape.matcher(line).replaceFirst(" "))
        .orElse(line);
  }

  private static Optional<LocalDate> date(Pattern shape, MatchResult found) {
    var named = shape.matcher(found.group());
    if (!named.find()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(named.group("day"));
    int month = month(named.group("month"));
    int year = Integer.parseInt(named.group("year"));
    // 04/25/2025 can only be meant the American way
    return month > 12 && day <= 12 ? of(year, day, month) : of(year, month, day);
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31.31.2025 is a number, not a day
    }
  }

  private static int month(String text) {
    String start = text.substring(0, Math.min(3, text.length())).toLowerCase(Locale.ROOT);
    return IntStream.range(0, MONTHS.size())
        .filter(i -> MONTHS.get(i).equals(start))
        .map(i -> i + 1)
        .findFirst()
        .orElseGet(() -> Integer.parseInt(text));
  }
}
