package org.chancery.resolve;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Stretches of time whose one end the text leaves open or only hints at: {@code earlier this year},
 * {@code more than two months ago}, {@code in recent weeks}; and parts of a year by their number.
 */
final class VagueDates {
  private final DateTokens tokens;
  private final LocalDate published;

  VagueDates(DateTokens tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** {@code earlier this month} ends, {@code later this year} begins on the day of publication. */
  Optional<DateGrammar.Found> clipped(int i) {
    String unit = tokens.words().value("unit", tokens.lower(i + 2));
    if (unit == null || !tokens.is(i, "earlier", "later") || !tokens.is(i + 1, "this")) {
      return Optional.empty();
    }
    Period whole = Period.around(published, Period.Unit.valueOf(unit), 0);
    Period part =
        tokens.is(i, "earlier")
            ? Period.range(whole.earliest(), published)
            : Period.range(published, whole.latest());
    return Optional.of(new DateGrammar.Found(i + 3, part, tokens.lower(i) + " than publication"));
  }

  /** {@code more than two months ago}, {@code nearly a year ago}. */
  Optional<DateGrammar.Found> hedged(int i) {
    boolean two = tokens.is(i, "more") && tokens.is(i + 1, "than");
    boolean over = two || tokens.is(i, "over");
    if (!over && !tokens.is(i, "nearly", "almost", "about", "around", "roughly", "some")) {
      return Optional.empty();
    }
    int at = two ? i + 2 : i + 1;
    OptionalInt count = tokens.words().count(tokens.lower(at));
    String unit = tokens.words().value("unit", tokens.lower(at + 1));
    if (count.isEmpty() || unit == null || !isAgo(at + 2)) {
      return Optional.empty();
    }
    Period.Unit step = Period.Unit.valueOf(unit);
    LocalDate then = step.after(published, -count.getAsInt());
    Period period =
        over
            ? Period.range(step.after(published, -count.getAsInt() - 1), then)
            : Period.counted(published, step, -count.getAsInt());
    return Optional.of(new DateGrammar.Found(at + 3, period, "about so long before publication"));
  }

  /** {@code two months ago}; {@code two months after an agreement} tells when that was. */
  private boolean isAgo(int i) {
    return tokens.is(i, "ago") || tokens.is(i, "after") && tokens.is(i + 1, "a", "an", "the");
  }

  /**
   * {@code in recent weeks}, {@code in the coming months}: up to a week, four weeks, three months.
   */
  Optional<DateGrammar.Found> few(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    String word = tokens.lower(at + 1);
    String unit = word.endsWith("s") ? tokens.words().value("unit", word) : null;
    int sign = tokens.is(at, "recent") ? -1 : tokens.is(at, "coming") ? 1 : 0;
    if (unit == null || sign == 0) {
      return Optional.empty();
    }
    Period.Unit step = Period.Unit.valueOf(unit);
    LocalDate other = step.after(published, sign * few(step));
    Period period = sign < 0 ? Period.range(other, published) : Period.range(published, other);
    return Optional.of(new DateGrammar.Found(at + 2, period, "a few " + word));
  }

  private static int few(Period.Unit unit) {
    return switch (unit) {
      case DAY -> 7;
      case WEEK -> 4;
      default -> 3;
    };
  }

  /** {@code at the weekend}: the last one, or the next where the clause looks ahead. */
  Optional<DateGrammar.Found> weekend(int i) {
    if (!tokens.is(i, "the") || !tokens.is(i + 1, "weekend")) {
      return Optional.empty();
    }
    int shift = tokens.tense(i + 1) == Tense.FUTURE ? 0 : -1;
    return Optional.of(
        new DateGrammar.Found(
            i + 2, Period.around(published, Period.Unit.WEEKEND, shift), "weekend"));
  }

  /** {@code the third quarter of 2025}, {@code the first nine months of 2025}. */
  Optional<DateGrammar.Found> partOfYear(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    OptionalInt ordinal = tokens.words().number("ordinal", tokens.lower(at));
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.is(at + 1, "quarter")) {
      return ofYear(at + 2)
          .map(
              year ->
                  new DateGrammar.Found(
                      at + 4,
                      Period.quarter(LocalDate.of(year, ordinal.getAsInt() * 3, 1)),
                      "quarter"));
    }
    OptionalInt months = tokens.words().count(tokens.lower(at + 1));
    boolean first = ordinal.getAsInt() == 1 && tokens.is(at + 2, "months") && months.isPresent();
    return first ? months(at, months.getAsInt()) : Optional.empty();
  }

  private Optional<DateGrammar.Found> months(int at, int count) {
    return ofYear(at + 3)
        .filter(year -> count > 0 && count <= 12)
        .map(
            year ->
                new DateGrammar.Found(
                    at + 5,
                    Period.range(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, count, 1).with(TemporalAdjusters.lastDayOfMonth())),
                    "months of a year"));
  }

  private Optional<Integer> ofYear(int i) {
    OptionalInt year = tokens.is(i, "of") ? tokens.year(i + 1) : OptionalInt.empty();
    return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
  }

  /** {@code autumn 2023}, {@code the summer of 2027}. */
  Optional<DateGrammar.Found> seasonOfYear(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    OptionalInt season = tokens.words().number("season", tokens.lower(at));
    int yearAt = tokens.is(at + 1, "of") ? at + 2 : at + 1;
    OptionalInt year = tokens.year(yearAt);
    if (season.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = LocalDate.of(year.getAsInt(), season.getAsInt(), 1);
    return Optional.of(
        new DateGrammar.Found(
            yearAt + 1, Period.range(begin, begin.plusMonths(3).minusDays(1)), "season"));
  }
}
