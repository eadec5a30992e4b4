package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.ReadText;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how good the program is on the articles with gold facts, and holds what was reached. */
class GoldScoresTest {
  @ParameterizedTest
  @CsvSource({"dev, .88, .52, .80", "seeds, .92, .58, .90"})
  void findsNoLessThanBefore(String set, double entities, double events, double participants) {
    Score score = new GoldRun(ReadText.knowledge()).score(Path.of("src/test/resources/gold", set));

    print(set, score);
    assertThat(score.tally("entities").f1()).as("entities").isGreaterThanOrEqualTo(entities);
    assertThat(score.tally("events found").f1()).as("events").isGreaterThanOrEqualTo(events);
    assertThat(score.tally("participants").f1())
        .as("participants")
        .isGreaterThanOrEqualTo(participants);
  }

  @ParameterizedTest
  @CsvSource({"dev", "seeds"})
  void everyPieceOfEvidenceIsTheArticlesOwnText(String set) {
    Score score = new GoldRun(ReadText.knowledge()).score(Path.of("src/test/resources/gold", set));

    assertThat(score.tally("evidence exact").right()).isPositive();
    assertThat(score.tally("evidence exact").spurious()).isZero();
  }

  private static void print(String set, Score score) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    out.println("\nWhat is found of src/test/resources/gold/" + set);
    ScoreTable.print(score, out);
  }
}
