package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {
  private static final Asked ASKED = Asked.of("three-articles.trig");

  private final QueryLibrary library = QueryLibrary.load();

  @TempDir private Path folder;

  @Test
  void holdsEveryQueryOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertThat(library.all().stream().map(query -> query.name() + ".rq"))
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void everyQueryHasATitleThatAsksAndDescribedParameters() {
    assertThat(library.all())
        .allSatisfy(
            query -> {
              assertThat(query.title()).endsWith("?");
              assertThat(query.description()).isNotBlank();
              assertThat(query.parameters())
                  .allSatisfy(p -> assertThat(p.description()).isNotBlank());
            });
  }

  @Test
  void everyQueryUsesEachOfItsParameters() {
    assertThat(library.all())
        .allSatisfy(
            query ->
                assertThat(query.parameters())
                    .allSatisfy(
                        p -> assertThat(query.text()).contains("BOUND(?" + p.name() + ")")));
  }

  @Test
  void runsAQueryOfAFileWithItsOwnParameters() throws IOException {
    Path file = folder.resolve("a state.rq");
    String query =
        """
        # Which states are there?
        # @param called string the name

        PREFIX dip: <https://w3id.org/chancery/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?called { ?state a dip:State ; skos:prefLabel ?label BIND(STR(?label) AS ?it)
          FILTER(!BOUND(?called) || ?it = ?called) } ORDER BY ?it
        """;
    Files.writeString(file, '\uFEFF' + query);
    assertThat(
            ASKED.answer(
                library.find(file.toString()), Map.of("called", "Estmark"), ResultFormat.TSV))
        .isEqualTo("?called\n\"Estmark\"\n");
    assertThat(ASKED.answer(library.find(file.toString()), Map.of("called", " "), ResultFormat.TSV))
        .isEqualTo("?called\n\n\n\n");
  }

  @Test
  void listsTheLibraryWhenAQueryIsNotThere() {
    assertThatThrownBy(() -> library.find("who-met-who"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageStartingWith(
            "who-met-who is neither a file nor one of the queries: agreements, ")
        .hasMessageContaining("who-met-whom");
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    Path file = folder.resolve("old.rq");
    Files.write(file, "# Où ?\nASK {}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> library.find(file.toString()))
        .isInstanceOf(ChanceryException.class)
        .hasMessage(file + ": is not UTF-8");
  }

  @Test
  void listsTheParametersWhenOneIsUnknown() {
    assertThatThrownBy(() -> ASKED.rows("visits", Map.of("persons", "x")))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("visits has no parameter persons: it has person, place");
    assertThatThrownBy(() -> ASKED.rows("same-things", Map.of("person", "x")))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("same-things has no parameter person: it has none");
  }

  @Test
  void refusesADayThatIsNone() {
    for (String day : new String[] {"2025-02-30", "yesterday", "2025-1-1", "2025", "٢٠٢٥-١١-٠١"}) {
      assertThatThrownBy(() -> ASKED.rows("timeline", Map.of("since", day)))
          .isInstanceOf(ChanceryException.class)
          .hasMessage("since is no day: " + day + " (expected like 2025-12-08)");
    }
  }

  @Test
  void saysWhereAQueryDoesNotParse() {
    assertThatThrownBy(() -> ASKED.answer("SELECT * {\n  ?a ?b }", ResultFormat.CSV))
        .isInstanceOf(ChanceryException.class)
        .hasMessageStartingWith("test: ")
        .hasMessageContaining("line 2, column 9")
        .hasMessageNotContaining("Was expecting");
    assertThatThrownBy(() -> ASKED.answer("ASK { ?a dip:met ?b }", ResultFormat.CSV))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("Unresolved prefixed name: dip:met");
  }

  @Test
  void refusesToChangeAnything() {
    assertThatThrownBy(() -> ASKED.answer("DROP ALL", ResultFormat.CSV))
        .isInstanceOf(ChanceryException.class);
  }

  @Test
  void saysWhichLineOfAHeadIsWrong() {
    for (String line :
        new String[] {
          "@param", "@param x", "@param x number how many", "@param x? string a", "@param x date"
        }) {
      assertThatThrownBy(() -> StoredQuery.parse("q.rq", "# Title?\n# " + line + "\nASK {}"))
          .isInstanceOf(ChanceryException.class)
          .hasMessage("q.rq:2: expected: # @param name string|date description");
    }
    assertThatThrownBy(
            () -> StoredQuery.parse("q.rq", "# @param x date a\n# @param x string b\nASK {}"))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("q.rq:2: a second parameter x");
  }

  @Test
  void givesParametersToQueriesWithoutAPattern() {
    StoredQuery describe =
        StoredQuery.parse(
            "test", "# @param x string unused\nDESCRIBE <https://w3id.org/chancery/id/ek-envoy>");
    assertThat(ASKED.answer(describe, Map.of("x", "1"), ResultFormat.TABLE)).contains("ek-envoy");
  }
}
