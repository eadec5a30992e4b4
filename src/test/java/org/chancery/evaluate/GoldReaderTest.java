package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  @TempDir Path folder;

  @Test
  void monthsYearsAndIntervalsAreDays() {
    assertThat(GoldDates.interval("2025-02")).isEqualTo("2025-02-01/2025-02-28");
    assertThat(GoldDates.interval("2023")).isEqualTo("2023-01-01/2023-12-31");
    assertThat(GoldDates.interval("2024-10-21/2024-10-27")).isEqualTo("2024-10-21/2024-10-27");
    assertThat(GoldDates.interval("2024-10-21")).isEqualTo("2024-10-21/2024-10-21");
  }

  @Test
  void aFileThatIsNoGoldIsNamedWithItsLine() throws IOException {
    Path gold = Files.writeString(folder.resolve("x.json"), "{\n\"id\": oops}");
    Files.writeString(folder.resolve("x.txt"), "");

    assertThatThrownBy(() -> GoldReader.read(gold))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("x.json:2");
  }

  @Test
  void aFolderWithoutGoldIsToldSo() {
    assertThatThrownBy(() -> GoldReader.files(folder))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("no gold file");
  }

  @Test
  void aSentenceThatTheArticleLacksIsAnError() {
    assertThatThrownBy(() -> GoldSentences.stretch("One. Two.", "Three"))
        .hasMessageContaining("Three");
  }
}
