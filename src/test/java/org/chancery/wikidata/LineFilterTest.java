package org.chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.wikidata.EntityLines.claim;
import static org.chancery.wikidata.EntityLines.english;
import static org.chancery.wikidata.EntityLines.item;
import static org.chancery.wikidata.EntityLines.mayFit;
import static org.chancery.wikidata.EntityLines.of;
import static org.chancery.wikidata.EntityLines.parse;
import static org.chancery.wikidata.EntityLines.statement;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LineFilterTest {
  private static final long ADA = 9_100_000_001L;
  private static final String HUMAN = claim("P31", statement("P31", of("Q5")));
  private static final String OFFICE = claim("P39", statement("P39", of("Q9100000002")));

  @Test
  void letsHumansThroughWhoHeldAnOffice() {
    assertThat(mayFit(item(ADA, english("Ada Lind"), HUMAN + "," + OFFICE))).isTrue();
    assertThat(mayFit(item(ADA, english("Ada Lind"), OFFICE + "," + HUMAN))).isTrue();
  }

  @Test
  void stopsHumansWithoutAnOffice() {
    assertThat(mayFit(item(ADA, english("Ada Lind"), HUMAN))).isFalse();
  }

  @Test
  void findsTheWantedAmongSeveralClasses() {
    String classes =
        claim("P31", statement("P31", of("Q13442814")), statement("P31", of("Q131569")));

    assertThat(mayFit(item(ADA, english("Treaty of Oslo"), classes))).isTrue();
  }

  @Test
  void isNotMisledByWhatTextsSay() {
    String label = english("a \\\"P31\\\":[ \\\"Q5\\\" ] and \\\"P39\\\": in a label");

    assertThat(mayFit(item(ADA, label, claim("P31", statement("P31", of("Q13442814")))))).isFalse();
  }

  @Test
  void isNotMisledByLongerNumbers() {
    assertThat(mayFit(item(ADA, english("x"), claim("P31", statement("P31", of("Q1315690"))))))
        .isFalse();
    assertThat(mayFit(item(ADA, english("x"), claim("P311", statement("P311", of("Q131569"))))))
        .isFalse();
  }

  @Test
  void doesNotMindBlanks() {
    String line = item(ADA, english("Treaty"), claim("P31", statement("P31", of("Q131569"))));

    assertThat(mayFit(line.replace(":", " : ").replace("[", " [ "))).isTrue();
  }

  @Test
  void readsLinesThatBreakOffWithoutHarm() {
    String line = item(ADA, english("Ada Lind"), HUMAN + "," + OFFICE);
    for (int end = 0; end < line.length(); end++) {
      mayFit(line.substring(0, end));
    }
    assertThat(mayFit(line)).isTrue();
  }

  /** The filter may let more through than is kept, never less. */
  @Test
  void stopsNothingThatTheParserKeeps() throws IOException {
    DumpGenerator dump = new DumpGenerator();
    int kept = 0;
    int passed = 0;
    for (int i = 0; i < 4 * DumpGenerator.PATTERN; i++) {
      String line = dump.entity(i);
      boolean keeps = parse(line).isPresent();
      boolean passes = mayFit(line);
      assertThat(passes || !keeps).as(line).isTrue();
      kept += keeps ? 1 : 0;
      passed += passes ? 1 : 0;
    }
    assertThat(kept).isPositive();
    assertThat(passed).isEqualTo(kept);
  }
}
