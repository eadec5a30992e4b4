package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ReadText;
import org.chancery.annotate.Annotator;
import org.junit.jupiter.api.Test;

class ReportDayTest {
  private static List<String> dates(String dateline, String text) {
    var knowledge = ReadText.knowledge();
    var page =
        ReadText.page("Ministers of two countries meet at the lake\n\n" + dateline + text + "\n");
    return knowledge
        .resolver()
        .resolve(knowledge.mentions().find(new Annotator(knowledge.models()).annotate(page)))
        .dates()
        .stream()
        .map(date -> date.text() + " = " + date.value().edtf())
        .toList();
  }

  @Test
  void reckonsTheYearFromADayOfTheWeekThatHasItsDate() {
    assertThat(
            dates(
                "NAIROBI, Nov 12 (ABC) — ",
                "Kenya and Ghana signed a treaty on Tuesday, November 11, "
                    + "two years after talks began in 2023."))
        .contains("Nov 12 = 2025?-11-12", "Tuesday, November 11 = 2025?-11-11", "2023 = 2023");
  }

  @Test
  void reckonsTheYearFromWhoIsInOffice() {
    assertThat(
            dates(
                "LONDON, May 20 (ABC) — ",
                "Prime Minister Theresa May met President Donald Trump and Chancellor Angela Merkel"
                    + " on Monday, the government said. Talks go on from Tuesday."))
        .contains("May 20 = 2019?-05-20", "Monday = 2019?-05-20");
  }

  @Test
  void reckonsTheYearFromTheStampOfThePage() {
    assertThat(
            dates(
                "NAIROBI, Nov 12 (ABC) — ",
                "Kenya and Ghana signed a treaty on Tuesday.\n\n© 2024 ABC News"))
        .contains("Tuesday = 2024?-11-12");
  }

  @Test
  void abstainsWhereTwoYearsAreAsLikely() {
    assertThat(dates("NAIROBI, Nov 12 (ABC) — ", "Kenya and Ghana signed a treaty on Tuesday."))
        .isEmpty();
  }
}
