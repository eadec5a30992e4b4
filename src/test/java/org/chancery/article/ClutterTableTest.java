package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTableTest {
  private static final ClutterTable TABLE = ClutterTable.load();

  static Stream<ClutterTable.Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsItsExample(ClutterTable.Row row) {
    assertThat(TABLE.kind(row.example(), row.where())).contains(row.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related talks between the two ministers were postponed until the spring.",
        "Share of the cost was borne by the two governments, the ministers announced on Friday in Geneva.",
        "The source said the ministers would meet.",
        "Video talks between the two presidents lasted an hour."
      })
  void proseIsNotTakenForFurniture(String line) {
    assertThat(TABLE.kind(line, ClutterTable.Where.TAIL)).isEmpty();
  }

  @Test
  void furnitureOfTheHeadIsNotLookedForInTheBody() {
    assertThat(TABLE.kind("By our correspondent", ClutterTable.Where.ANY)).isEmpty();
  }
}
