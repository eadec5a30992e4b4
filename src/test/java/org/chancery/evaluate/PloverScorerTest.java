package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Event data is scored as the scorer of the PLOVER records scores it. */
class PloverScorerTest {
  private static final EventTriple MET = new EventTriple("TCD", "CONSULT", "NER");
  private static final EventTriple AIDED = new EventTriple("TCD", "AID", "NER");
  private static final EventTriple OTHER = new EventTriple("TCD", "AID", "TGO");

  private static PloverRecord record(String id, EventTriple event, String... twins) {
    return new PloverRecord(id, "a sentence", List.of(event), List.of(twins));
  }

  @Test
  void countsAPairWhoseTypeIsWrongAsAPairOnly() {
    PloverScorer.Result result =
        new PloverScorer(List.of(record("a", MET))).score(Map.of("a", Set.of(AIDED)));

    assertThat(result.pairs()).isEqualTo(new Tally(1, 0, 0));
    assertThat(result.triples()).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void countsWhatAnotherRecordOfTheSentenceMarksAsNeitherRightNorWrong() {
    PloverScorer scorer = new PloverScorer(List.of(record("a", MET, "b"), record("b", OTHER, "a")));

    assertThat(scorer.score(Map.of("a", Set.of(MET, OTHER))).triples())
        .isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void leavesOutRecordsWithoutADyad() {
    PloverRecord monadic = record("a", new EventTriple("TCD", "AID", ""));

    assertThat(new PloverScorer(List.of(monadic)).score(Map.of()).pairs()).isEqualTo(Tally.NONE);
  }
}
