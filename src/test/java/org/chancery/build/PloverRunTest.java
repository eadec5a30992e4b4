package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ReadText;
import org.chancery.evaluate.EventTriple;
import org.chancery.evaluate.PloverRecord;
import org.chancery.evaluate.PloverScorer;
import org.junit.jupiter.api.Test;

/** Sentences become dyads of event data. */
class PloverRunTest {
  private static final Path RECORDS = Path.of("../shared/gold/plover/dev.jsonl");

  private static Set<EventTriple> read(String sentence) {
    PloverRecord record = new PloverRecord("a", sentence, List.of(), List.of());
    Map<String, Set<EventTriple>> found = new PloverRun(ReadText.knowledge()).read(List.of(record));
    return found.get("a");
  }

  @Test
  void saysWhoDidWhatToWhom() {
    assertThat(read("Ecuador expelled the ambassador of Cuba."))
        .containsExactly(new EventTriple("ECU", "SANCTION", "CUB"));
  }

  @Test
  void tellsTalksInBothDirections() {
    assertThat(read("Chad held talks with Niger."))
        .containsExactlyInAnyOrder(
            new EventTriple("TCD", "CONSULT", "NER"), new EventTriple("NER", "CONSULT", "TCD"));
  }

  @Test
  void codesHelpThatIsYetToComeAsAnAgreement() {
    assertThat(read("Japan will send humanitarian aid to Sudan."))
        .containsExactly(new EventTriple("JPN", "AGREE", "SDN"));
  }

  @Test
  void findsDyadsOfTheGoldStandardRecords() {
    assumeTrue(Files.exists(RECORDS), RECORDS + " is not here: the records are not ours to ship");
    List<PloverRecord> records = PloverRecord.read(RECORDS);

    PloverScorer.Result result =
        new PloverScorer(records).score(new PloverRun(ReadText.knowledge()).read(records));

    assertThat(result.pairs().f1()).isGreaterThan(0.70);
    assertThat(result.triples().f1()).isGreaterThan(0.48);
  }
}
