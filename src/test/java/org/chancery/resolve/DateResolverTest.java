package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.annotate.Annotator;
import org.chancery.reference.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateResolverTest {
  /** Of the phrases of the list so many must be right. */
  private static final double SHARE = 0.95;

  private static List<DateMention> dates(String published, String sentence) {
    var article =
        new Annotator(ReadText.knowledge().models())
            .annotate(ReadText.article(published, sentence));
    return DateResolver.load().resolve(article, new ReportDay(LocalDate.parse(published), false));
  }

  @Test
  void resolvesNineteenOfTwentyPhrases() {
    List<String> wrong = new ArrayList<>();
    List<String> all =
        Table.read("/org/chancery/resolve/date-phrases.tsv").map(row -> check(row, wrong));

    assertThat(1 - (double) wrong.size() / all.size()).as("wrong: %s", wrong).isGreaterThan(SHARE);
  }

  private static String check(Table.Row row, List<String> wrong) {
    String expected = row.text("phrase") + " = " + row.text("edtf");
    List<String> found =
        dates(row.text("published"), row.text("sentence")).stream()
            .map(date -> date.text() + " = " + date.value().edtf())
            .toList();
    if (!found.contains(expected)) {
      wrong.add("\n" + row.text("sentence") + " expected " + expected + ", found " + found);
    }
    return expected;
  }

  static Stream<Arguments> traps() {
    return Table.read("/org/chancery/resolve/no-dates.tsv")
        .map(row -> Arguments.of(row.text("sentence")))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("traps")
  void takesNoOtherWordForADate(String sentence) {
    assertThat(dates("2025-12-08", sentence)).isEmpty();
  }
}
