package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Offices of people who do not exist, as an article tells them and as tables would record them. */
class OfficeConflictsTest {
  private static final Asked ASKED = Asked.of("offices.trig");

  @Test
  void reportsWhatTheRecordsContradictAndNothingElse() {
    assertThat(ASKED.rows("office-conflicts", Map.of()))
        .extracting(row -> row.substring(0, row.indexOf(",http:")))
        .containsExactly(
            "Ada Ended,Foreign Minister,Norland,2025-10-21,\"told as held, recorded until earlier\","
                + "Minister of Foreign Affairs,2019,2023-12",
            "Cy Early,Foreign Minister,Norland,2025-10-21,\"told as held, recorded from later\","
                + "Minister of Foreign Affairs,2025-11-02,",
            "Di Lasting,Foreign Minister,Norland,2025-10-21,\"told as over, recorded until later\","
                + "Minister of Foreign Affairs,2020-02-03,2026",
            "Ed Open,Foreign Minister,Norland,2025-10-21,\"told as over, no end recorded\","
                + "Minister of Foreign Affairs,2020-02-03,");
  }

  @Test
  void takesAPersonAndAState() {
    assertThat(ASKED.rows("office-conflicts", Map.of("person", "early", "state", "norl")))
        .hasSize(1);
    assertThat(ASKED.rows("office-conflicts", Map.of("state", "Sudland"))).isEmpty();
  }
}
