package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publish Date : 08 December 2025 - 21:51 | 2025-12-08",
        "date 2025-10-21 TEHRAN – | 2025-10-21",
        "Sep 12, 2025 - 7:40 pm GMT+3 | 2025-09-12",
        "16.12.2025 + Politics | 2025-12-16",
        "Published: 27/08/2025 - 20:14 | 2025-08-27",
        "Fri 21 Nov 2025 | 2025-11-21",
        "July 8, 2024 | 2024-07-08",
        "the 3rd of May 2024 | 2024-05-03",
        "04/25/2025 | 2025-04-25",
        "2025/03/02 | 2025-03-02",
        "Sept. 5, 2023 | 2023-09-05"
      })
  void readsTheShapesThatPagesPrint(String line, LocalDate day) {
    assertThat(DocumentDates.firstIn(line)).contains(day);
  }

  @Test
  void aNumberThatIsNoDayIsNoDate() {
    assertThat(DocumentDates.firstIn("31.31.2025")).isEmpty();
    assertThat(DocumentDates.firstIn("March 31")).isEmpty();
    assertThat(DocumentDates.firstIn("version 1.2.2025.7")).isEmpty();
  }
}
