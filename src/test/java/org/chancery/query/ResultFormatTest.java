package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ResultFormatTest {
  private static final Asked ASKED = Asked.of("three-articles.trig");

  private static String table(String values) {
    return ASKED.answer(
        "SELECT * { VALUES (?first ?second) { " + values + " } }", ResultFormat.TABLE);
  }

  @Test
  void drawsATableWithoutLinesBetweenColumns() {
    assertThat(table("(\"a\" 1) (UNDEF 2.50) (\"longer\"@en \"2025-12-08\")"))
        .isEqualTo(
            """
            first   second
            ------  ----------
            a       1
                    2.50
            longer  2025-12-08
            (3 rows)
            """);
  }

  @Test
  void saysOneRow() {
    assertThat(table("(1 2)")).endsWith("\n(1 row)\n");
    assertThat(table("")).isEqualTo("first  second\n-----  ------\n(0 rows)\n");
  }

  @Test
  void shortensIris() {
    assertThat(
            table(
                "(<https://w3id.org/chancery/ontology#met> <http://www.wikidata.org/entity/Q1>)"
                    + "(<https://w3id.org/chancery/id/state/IRN> <https://example.org/x>)"))
        .contains("dip:met       wd:Q1\n", "id:state/IRN  https://example.org/x\n");
  }

  @Test
  void keepsColumnsStraightUnderWideAndCombiningCharacters() {
    assertThat(table("(\"北京\" 1) (\"ab\" 2) (\"e\\u0301te\\u0301\" 3) (\"🚂\" 4) (\"한국\" 5)"))
        .isEqualTo(
            "first  second\n-----  ------\n北京   1\nab     2\ne\u0301te\u0301    3\n🚂     4\n한국   5\n"
                + "(5 rows)\n");
  }

  @Test
  void showsWhatATerminalWouldObey() {
    assertThat(
            table(
                "(\"a\\u001B[31mb\" \"x\\u202Ecod\") (\"two\\nlines\\tand\" \"\\u2066i\\u0007\")"))
        .contains("a\\u001B[31mb   x\\u202Ecod\n", "two lines and  \\u2066i\\u0007\n")
        .doesNotContain("\u001B", "\u202E", "\u2066", "\u0007");
    assertThat(table("(\"\\U000E0041\" 1)")).contains("\\U000E0041  1");
  }

  @Test
  void keepsTheJoinersOfPersianSpelling() {
    assertThat(table("(\"می\u200Cرود\" 1)")).contains("می\u200Cرود  1\n");
  }

  @Test
  void cutsLongCellsButNotTheLast() {
    String words = "x".repeat(80);
    assertThat(table("(\"" + words + "\" \"" + words + "\")"))
        .contains("x".repeat(59) + "…  " + words + "\n");
  }

  @Test
  void cutsAWideCellToItsColumn() {
    String line =
        table("(\"a" + "北".repeat(40) + "\" 1)").lines().skip(2).findFirst().orElseThrow();
    assertThat(line).isEqualTo("a" + "北".repeat(29) + "…  1");
  }

  @Test
  void writesSparqlResultsAsJson() throws IOException {
    String json =
        ASKED.answer("SELECT ?x { VALUES ?x { \"a\\u0000\\\"b\"@en } }", ResultFormat.JSON);
    var x = new ObjectMapper().readTree(json).at("/results/bindings/0/x");
    assertThat(x.get("value").asText()).isEqualTo("a\u0000\"b");
    assertThat(x.get("xml:lang").asText()).isEqualTo("en");
  }

  @Test
  void quotesCsvAndTsv() {
    String query = "SELECT ?x ?y { VALUES (?x ?y) { (\"a,\\\"b\\\"\\n\" 1) } }";
    assertThat(ASKED.answer(query, ResultFormat.CSV)).isEqualTo("x,y\r\n\"a,\"\"b\"\"\n\",1\r\n");
    assertThat(ASKED.answer(query, ResultFormat.TSV)).isEqualTo("?x\t?y\n\"a,\\\"b\\\"\\n\"\t1\n");
  }

  @Test
  void answersYesOrNo() {
    assertThat(ASKED.answer("ASK {}", ResultFormat.JSON)).isEqualTo("true\n");
    assertThat(ASKED.answer("ASK { FILTER(false) }", ResultFormat.TABLE)).isEqualTo("false\n");
  }

  @Test
  void writesGraphsAsTurtleInOrder() {
    String query =
        """
        PREFIX dip: <https://w3id.org/chancery/ontology#>
        CONSTRUCT { ?who dip:represents ?state } { ?who dip:represents ?state }
        """;
    String turtle = ASKED.answer(query, ResultFormat.TABLE);
    Graph graph = RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).toGraph();
    assertThat(graph.size()).isEqualTo(4);
    assertThat(turtle).contains("dip:represents").isEqualTo(ASKED.answer(query, ResultFormat.CSV));
    assertThat(turtle.lines().filter(line -> line.startsWith("<"))).isSorted();
  }

  @Test
  void writesUtf8WhateverTheMachinesEncoding() {
    assertThat(table("(\"Ř\" 1)").getBytes(UTF_8)).contains(0xC5, 0x98);
  }
}
