package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WikidataStatementsTest {
  private static final String GRAPHS =
      """
      PREFIX : <https://w3id.org/chancery/id/>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://w3id.org/chancery/id/graph/reference> {
        :norland a dip:State ; skos:prefLabel "Norland"@en ; skos:exactMatch wd:Q1 ;
          dip:memberOf :known .
        :known a dip:Organization ; skos:prefLabel "Known Union"@en ; skos:exactMatch wd:Q5 .
      }
      <https://w3id.org/chancery/id/graph/article/a> {
        :a a schema:NewsArticle ; schema:headline "Sund grows"@en ; schema:inLanguage "en" ;
          schema:url "https://news.example/a?x=1"^^xsd:anyURI ;
          schema:datePublished "2025-10-21"^^xsd:date .
        :norland a dip:State ; skos:prefLabel "Norland"@en ; skos:exactMatch wd:Q1 .
        :league a dip:Organization ; skos:prefLabel "Sund League"@en ; skos:exactMatch wd:Q4 .
        :known a dip:Organization ; skos:prefLabel "Known Union"@en ; skos:exactMatch wd:Q5 .
        :club a dip:Organization ; skos:prefLabel "Unlinked Club"@en .
        :c1 a dip:Claim ; rdf:subject :norland ; rdf:predicate dip:memberOf ; rdf:object :league ;
          dip:realis dip:Actual ; dip:evidence :e1 .
        :e1 dip:inArticle :a ; dip:text "Norland, \\"at last\\",\\n\\tjoined the Sund League." .
        :c2 a dip:Claim ; rdf:subject :norland ; rdf:predicate dip:memberOf ; rdf:object :known ;
          dip:realis dip:Actual ; dip:evidence :e1 .
        :c3 a dip:Claim ; rdf:subject :norland ; rdf:predicate dip:memberOf ; rdf:object :club ;
          dip:realis dip:Actual ; dip:evidence :e1 .
        :c4 a dip:Claim ; rdf:subject :league ; rdf:predicate dip:supports ; rdf:object :norland ;
          dip:realis dip:Actual ; dip:evidence :e1 .
      }
      <https://w3id.org/chancery/id/graph/article/b> {
        :b a schema:NewsArticle ; schema:datePublished "2025-10-22"^^xsd:date .
        :sudland a dip:State ; skos:prefLabel "Sudland"@en ; skos:exactMatch wd:Q2 .
        :league a dip:Organization ; skos:prefLabel "Sund League"@en ; skos:exactMatch wd:Q4 .
        :c5 a dip:Claim ; rdf:subject :sudland ; rdf:predicate dip:memberOf ; rdf:object :league ;
          dip:realis dip:Actual ; dip:evidence :e5 .
        :e5 dip:inArticle :b ; dip:text "Sudland is a member of the Sund League." .
      }
      <https://w3id.org/chancery/id/graph/article/c> {
        :c a schema:NewsArticle ; schema:url "https://news.example/c"^^xsd:anyURI .
        :sudland a dip:State ; skos:prefLabel "Sudland"@en ; skos:exactMatch wd:Q2 .
        :league a dip:Organization ; skos:prefLabel "Sund League"@en ; skos:exactMatch wd:Q4 .
        :c6 a dip:Claim ; rdf:subject :sudland ; rdf:predicate dip:memberOf ; rdf:object :league ;
          dip:realis dip:Planned ; dip:evidence :e6 .
        :c7 a dip:Claim ; rdf:subject :sudland ; rdf:predicate dip:memberOf ; rdf:object :league ;
          dip:realis dip:Denied ; dip:evidence :e6 .
        :e6 dip:inArticle :c ; dip:text "Sudland will join the Sund League." .
      }
      """;

  private static DatasetGraph graphs;

  @BeforeAll
  static void read() {
    graphs = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(graphs, () -> RDFParser.fromString(GRAPHS, Lang.TRIG).parse(graphs));
  }

  @Test
  void writesOnlyWhatIsDoneBetweenLinkedThingsAndNotYetKnown() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WikidataStatements.of(graphs, null).writeQuickStatements(out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "Q1\tP463\tQ4\tS854\t\"https://news.example/a?x=1\"\tS813\t+2025-10-21T00:00:00Z/11"
                + "\tS1683\ten:\"Norland, \u201Dat last\u201D, joined the Sund League.\"\n");
  }

  private static final String OFFICES =
      """
      PREFIX : <https://w3id.org/chancery/id/>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://w3id.org/chancery/id/graph/reference> { :minister skos:exactMatch wd:Q70 . }
      <https://w3id.org/chancery/id/graph/tenures> {
        :r a dip:RecordedTenure ; dip:recordedHolder wd:Q8 ; dip:recordedOffice :minister .
      }
      <https://w3id.org/chancery/id/graph/article/a> {
        :a a schema:NewsArticle ; schema:url "https://news.example/a"^^xsd:anyURI .
        :norland a dip:State ; skos:prefLabel "Norland"@en ; skos:exactMatch wd:Q1 .
        :league a dip:Organization ; skos:prefLabel "Sund League"@en ; skos:exactMatch wd:Q4 .
        :lind a dip:Person ; skos:prefLabel "Ada Lind"@en ; skos:exactMatch wd:Q7 .
        :ek a dip:Person ; skos:prefLabel "Bo Ek"@en ; skos:exactMatch wd:Q8 .
        :moe a dip:Person ; skos:prefLabel "Cy Moe"@en .
        :minister a dip:Office ; dip:title "Foreign Minister" ; dip:officeOf :norland .
        :envoy a dip:Office ; dip:title "Envoy" ; dip:officeOf :league .
        :open a dip:Office ; dip:title "Adviser" .
        :e dip:inArticle :a ; dip:text "Ada Lind, Foreign Minister since May." .
        :t a dip:Tenure ; dip:holder :lind ; dip:office :minister ; dip:former false ;
          dip:start "2025-05-01"^^xsd:date .
        :c1 a dip:Claim ; rdf:subject :lind ; rdf:predicate dip:holdsOffice ; rdf:object :minister ;
          dip:realis dip:Actual ; dip:evidence :e .
        :c2 a dip:Claim ; rdf:subject :lind ; rdf:predicate dip:holdsOffice ; rdf:object :envoy ;
          dip:realis dip:Actual ; dip:evidence :e .
        :c3 a dip:Claim ; rdf:subject :ek ; rdf:predicate dip:holdsOffice ; rdf:object :minister ;
          dip:realis dip:Actual ; dip:evidence :e .
        :c4 a dip:Claim ; rdf:subject :moe ; rdf:predicate dip:holdsOffice ; rdf:object :minister ;
          dip:realis dip:Actual ; dip:evidence :e .
        :c5 a dip:Claim ; rdf:subject :ek ; rdf:predicate dip:holdsOffice ; rdf:object :envoy ;
          dip:realis dip:Planned ; dip:evidence :e .
        :c6 a dip:Claim ; rdf:subject :ek ; rdf:predicate dip:holdsOffice ; rdf:object :open ;
          dip:realis dip:Actual ; dip:evidence :e .
      }
      """;

  @Test
  void writesOfficesThatNobodyRecordsWithTheirStateAndTheTimeThatIsSaid() throws IOException {
    DatasetGraph offices = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(offices, () -> RDFParser.fromString(OFFICES, Lang.TRIG).parse(offices));
    WikidataStatements statements = WikidataStatements.of(offices, LocalDate.of(2026, 1, 2));
    ByteArrayOutputStream quick = new ByteArrayOutputStream();
    statements.writeQuickStatements(quick);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    statements.writeTable(table);

    assertThat(quick.toString(UTF_8))
        .isEqualTo(
            "Q7\tP39\tQ70\tP1001\tQ1\tP580\t+2025-05-01T00:00:00Z/11\tS854\t\"https://news.example/a\""
                + "\tS813\t+2026-01-02T00:00:00Z/11"
                + "\tS1683\ten:\"Ada Lind, Foreign Minister since May.\"\n");
    assertThat(table.toString(UTF_8).lines().skip(1))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("Q7,\"Ada Lind\",P39,,Envoy,P1416,Q4,\"Sund League\",,,"))
        .anyMatch(
            row ->
                row.startsWith(
                    "Q7,\"Ada Lind\",P39,Q70,\"Foreign Minister\",P1001,Q1,Norland,2025-05-01,,"));
    assertThat(statements.withoutItem()).isEqualTo(1);
  }

  @Test
  void countsStatementsWhoseArticleNobodyCouldLookUp() {
    assertThat(WikidataStatements.of(graphs, null).withoutAddress()).isEqualTo(1);
  }

  @Test
  void takesTheDayOfLookingUpThatItIsGiven() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WikidataStatements.of(graphs, LocalDate.of(2026, 1, 2)).writeQuickStatements(out);

    assertThat(out.toString(UTF_8)).contains("\tS813\t+2026-01-02T00:00:00Z/11\t");
  }

  @Test
  void writesATableForOpenRefine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WikidataStatements.of(graphs, null).writeTable(out);

    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "subject,\"subject name\",property,object,\"object name\",qualifier,\"qualifier value\","
                + "\"qualifier name\",start,end,\"reference URL\",retrieved,headline,quote",
            "Q1,Norland,P463,Q4,\"Sund League\",,,,,,\"https://news.example/a?x=1\",2025-10-21,"
                + "\"Sund grows\",\"Norland, \"\"at last\"\", joined the Sund League.\"");
  }
}
