package org.chancery.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verb patterns in PETRARCH's form become acts. */
class VerbDictionaryTest {
  @TempDir private Path folder;

  private List<LabelledAct> read(String... lines) throws IOException {
    Path file = folder.resolve("verbs.txt");
    Files.write(file, List.of(lines));
    return VerbDictionary.read(file);
  }

  @Test
  void givesEveryVerbOfABlockItsUsualCategory() throws IOException {
    assertThat(read("---  SCOLD   [111]  ---", "SCOLD ", "CHIDE {CHID } [121] # as ever"))
        .containsExactly(
            new LabelledAct("DISAPPROVE", List.of("v=scold", "a=scold", "w=scold")),
            new LabelledAct("REJECT", List.of("v=chide", "a=chide", "w=chide")));
  }

  @Test
  void readsTheWordsAroundTheVerbAndTheirSynonyms() throws IOException {
    assertThat(
            read(
                "&VESSEL",
                "+SHIP",
                "+TUG_BOAT",
                "---  SEND   [---]  ---",
                "SEND ",
                "- * &VESSEL (TO HELP)      [073]    # SEND"))
        .containsExactly(
            new LabelledAct(
                "AID",
                List.of(
                    "v=send",
                    "a=send",
                    "w=send",
                    "v.obj=ship",
                    "a=ship",
                    "w=ship",
                    "v.obj=tug",
                    "a=tug",
                    "w=tug",
                    "v.obj=boat",
                    "a=boat",
                    "w=boat",
                    "v.obj=to",
                    "a=to",
                    "w=to",
                    "v.obj=help",
                    "a=help",
                    "w=help")));
  }

  @Test
  void takesExceptionsBeforeTheRoot() throws IOException {
    assertThat(read("---  FREE   [0841]  ---", "FREE "))
        .extracting(LabelledAct::category)
        .containsExactly("RETREAT");
  }

  @Test
  void leavesOutStatementsWhichHaveNoCategory() throws IOException {
    assertThat(read("---  SAY   [010]  ---", "SAY ", "- * TRUTH   [016]  # SAY")).isEmpty();
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatThrownBy(() -> VerbDictionary.read(folder.resolve("none.txt")))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("none.txt");
  }
}
