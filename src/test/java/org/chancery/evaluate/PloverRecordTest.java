package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are read and written in the form that their own scorer reads. */
class PloverRecordTest {
  private static final EventTriple AIDED = new EventTriple("TCD", "AID", "NER");
  private static final EventTriple MET = new EventTriple("NER", "CONSULT", "TCD");

  @TempDir private Path folder;

  @Test
  void writesARecordALineWithItsDyadsInOrder() throws IOException {
    Path file = folder.resolve("coded.jsonl");

    PloverRecord.write(Map.of("a", Set.of(AIDED, MET)), file);

    assertThat(Files.readAllLines(file))
        .containsExactly(
            "{\"id\":\"a\",\"events\":["
                + "{\"source\":\"NER\",\"type\":\"CONSULT\",\"target\":\"TCD\"},"
                + "{\"source\":\"TCD\",\"type\":\"AID\",\"target\":\"NER\"}]}");
  }

  @Test
  void listsOnlyRecordsThatAreCodedOtherwise() {
    StringWriter out = new StringWriter();
    List<PloverRecord> records =
        List.of(
            new PloverRecord("a", "Right.", List.of(AIDED), List.of()),
            new PloverRecord("b", "Wrong.", List.of(AIDED), List.of()));

    PloverRecord.printMistakes(
        records, Map.of("a", Set.of(AIDED), "b", Set.of(MET)), new PrintWriter(out, true));

    assertThat(out.toString())
        .contains("b  Wrong.", "marked  TCD AID NER", "coded   NER CONSULT TCD")
        .doesNotContain("Right.");
  }

  @Test
  void namesTheLineThatIsNoRecord() throws IOException {
    Path file = folder.resolve("dev.jsonl");
    Files.writeString(file, "\n{\"id\": \n");

    assertThatThrownBy(() -> PloverRecord.read(file))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("dev.jsonl:2");
  }
}
