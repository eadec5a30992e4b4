package org.chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportProfileTest {
  @TempDir private Path folder;

  @Test
  void takesTheFirstRuleThatFits() {
    ImportProfile profile = ImportProfile.load("diplomacy");

    assertThat(profile.kind(item -> item == 5, "P39"::equals)).contains(Kind.PERSON);
    assertThat(profile.kind(item -> item == 192350, "P1001"::equals)).contains(Kind.ORGANIZATION);
    assertThat(profile.kind(item -> false, "P1001"::equals)).contains(Kind.POSITION);
    assertThat(profile.kind(item -> item == 5, property -> false)).isEmpty();
  }

  @Test
  void readsATableOfTheUsersOwn() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "kind\tclass\tneeds\tremark\ntreaty\tQ131569\t\ttreaties alone\n");

    assertThat(ImportProfile.load(file.toString()).rules())
        .containsExactly(new ImportProfile.Rule(Kind.TREATY, 131569, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "planet,Q5,,no kind: planet",
    "person,five,,no item and not *: five",
    "person,Q5,39,no property: 39",
    "person,*,,any class without a property would keep everything"
  })
  void saysWhatIsWrongAndWhere(String kind, String type, String needs, String fault)
      throws IOException {
    Path file = folder.resolve("mine.tsv");
    String line = String.join("\t", kind, type, needs == null ? "" : needs, "");
    Files.writeString(file, "kind\tclass\tneeds\tremark\n" + line + "\n");

    assertThatThrownBy(() -> ImportProfile.load(file.toString()))
        .isInstanceOf(ChanceryException.class)
        .hasMessage(file + ":2: " + fault);
  }

  @Test
  void saysThatThereIsNoSuchProfile() {
    assertThatThrownBy(() -> ImportProfile.load("astronomy"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("astronomy: no such profile");
  }
}
