package org.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a score as JSON. */
public final class ScoreJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ScoreJson() {}

  private record Row(
      int right, int wrong, int missed, double precision, double recall, double f1) {}

  private record Document(
      Map<String, Row> figures,
      Map<String, Integer> realisConfusion,
      int assertedWrongly,
      List<Score.Mistake> mistakes) {}

  /**
   * The score as one JSON object.
   *
   * @param withMistakes whether to list every mistake
   */
  public static String of(Score score, boolean withMistakes) {
    Map<String, Row> figures = new LinkedHashMap<>();
    score.tallies().forEach((measure, tally) -> figures.put(measure, row(tally)));
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              new Document(
                  figures,
                  score.confusion(),
                  score.assertedWrongly(),
                  withMistakes ? score.mistakes() : List.of()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("a score is plain data", e);
    }
  }

  private static Row row(Tally tally) {
    return new Row(
        tally.right(),
        tally.spurious(),
        tally.missed(),
        tally.precision(),
        tally.recall(),
        tally.f1());
  }
}
