package org.chancery.export.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkExportTest {
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX plover: <https://w3id.org/chancery/plover#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/chancery/id/>
      """;

  private static final String TALKS =
      """
      GRAPH <graph/reference> {
        <state/NRL> a dip:State ; skos:prefLabel "Norland"@en ; dip:iso3 "NRL" ; skos:exactMatch wd:Q1 .
        <state/SUD> a dip:State ; skos:prefLabel "Sudland"@en ; dip:iso3 "SUD" .
        <place/sund> a dip:Place ; skos:prefLabel "Port Sund"@en ; geo:lat -1.5 ; geo:long 30.25 .
      }
      GRAPH <graph/article/a> {
        <article/a> a schema:NewsArticle ; schema:headline "Talks"@en ;
          schema:datePublished "2025-10-21"^^xsd:date ; schema:publisher "Gazette" .
        <person/a/lind> a dip:Person ; skos:prefLabel "Ada Lind"@en .
        <person/a/ek> a dip:Person ; skos:prefLabel "Ek"@en .
        <event/met> a dip:Meeting ; rdfs:label "Lind met Ek" ; dip:realis dip:Actual ;
          dip:confidence 0.9e0 ; dip:participant <person/a/lind>, <person/a/ek> ;
          dip:place <place/sund> ; dip:eventType plover:CONSULT ; dip:context plover:economic ;
          dip:earliest "2025-10-20"^^xsd:date ; dip:latest "2025-10-20"^^xsd:date ;
          dip:evidence <evidence/a/0-9> .
        <event/blames> a dip:Statement ; rdfs:label "Lind blames Sudland" ; dip:realis dip:Planned ;
          dip:confidence 0.4e0 ; dip:participant <person/a/lind> ; dip:actor <person/a/lind> ;
          dip:speaker <person/a/lind> ; dip:recipient <state/SUD> ; dip:evidence <evidence/a/0-9> .
        <claim/a/1> a dip:Claim ; rdf:subject <person/a/lind> ; rdf:predicate dip:represents ;
          rdf:object <state/NRL> ; dip:realis dip:Actual ; dip:evidence <evidence/a/0-9> .
        <evidence/a/0-9> dip:inArticle <article/a> ; dip:sentence 0 ; dip:begin 0 ; dip:text "=They\\nmet." .
      }
      """;

  private static final String MORE_TALKS =
      """
      GRAPH <graph/article/b> {
        <article/b> a schema:NewsArticle ; schema:datePublished "2025-12-01"^^xsd:date .
        <person/b/ada-lind> a dip:Person ; skos:prefLabel "Lind"@en .
        <event/again> a dip:Meeting ; rdfs:label "Again" ; dip:realis dip:Actual ;
          dip:confidence 0.7e0 ; dip:participant <person/b/ada-lind>, <person/a/ek> ;
          dip:earliest "2025-11-29"^^xsd:date ; dip:latest "2025-11-30"^^xsd:date ;
          dip:evidence <evidence/b/0-9> .
        <evidence/b/0-9> dip:inArticle <article/b> ; dip:sentence 0 ; dip:begin 0 ; dip:text "Again." .
      }
      GRAPH <graph/identity> {
        <identity/1> a dip:IdentityDecision ; dip:same <person/a/lind>, <person/b/ada-lind> .
      }
      """;

  @TempDir private Path folder;

  private static DatasetGraph talks() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dataset,
        () -> RDFParser.fromString(PREFIXES + TALKS + MORE_TALKS, Lang.TRIG).parse(dataset));
    return dataset;
  }

  private static Selection selection(Days days, List<String> states, List<String> types) {
    return new Selection(days, states, List.of(), List.of(), types, List.of(), 0, null);
  }

  private static List<String> edges(View view, Selection selection) {
    return Networks.export(talks(), selection).network(view).edges().stream()
        .map(edge -> edge.source() + " " + edge.kind() + " " + edge.target())
        .toList();
  }

  private static String text(NetworkFormat format, DatasetGraph dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Networks.export(dataset, Selection.all()).write(format, View.RELATIONS, out);
    return out.toString(UTF_8);
  }

  @Test
  void linksThoseWhoDidSomethingTogether() {
    assertThat(edges(View.RELATIONS, Selection.all()))
        .containsExactly(
            "person/a/ek Meeting person/a/lind",
            "person/a/lind represents state/NRL",
            "person/a/lind Statement (Planned) state/SUD");
  }

  @Test
  void countsMeetingsOfTheSameTwoAcrossArticlesAsOneEdge() {
    Edge met = Networks.export(talks(), Selection.all()).network(View.RELATIONS).edges().get(0);

    assertThat(met.weight()).isEqualTo(2);
    assertThat(met.symmetric()).isTrue();
    assertThat(met.told().dates()).hasToString("[2025-10-20, 2025-11-29/2025-11-30]");
    assertThat(met.told().confidence()).isEqualTo(0.9);
    assertThat(met.told().sentence()).isEqualTo("=They met.");
    assertThat(met.told().article()).isEqualTo("a");
    assertThat(met.told().outlet()).isEqualTo("Gazette");
  }

  @Test
  void callsPeopleByTheirFullNamesAndShowsTheirItems() {
    List<Node> nodes = Networks.export(talks(), Selection.all()).network(View.RELATIONS).nodes();

    assertThat(nodes)
        .extracting(Node::label)
        .containsExactly("Ek", "Ada Lind", "Norland", "Sudland");
    assertThat(nodes)
        .extracting(Node::category)
        .containsExactly("person", "person", "state", "state");
    assertThat(nodes.get(2).item()).isEqualTo("Q1");
  }

  @Test
  void givesEachInAnEventItsMostSpecificRole() {
    assertThat(
            edges(
                View.EVENTS,
                selection(new Days(LocalDate.MIN, LocalDate.MAX), List.of(), List.of("Statement"))))
        .containsExactly(
            "event/blames recipient (Planned) state/SUD",
            "person/a/lind speaker (Planned) event/blames");
  }

  @Test
  void selectsByDayAndWhereNoneIsKnownByTheDayOfPublication() {
    Days october = new Days(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 10, 31));
    List<String> kept = edges(View.RELATIONS, selection(october, List.of(), List.of()));
    assertThat(kept).hasSize(3);
    Days november = new Days(LocalDate.of(2025, 11, 30), LocalDate.MAX);
    assertThat(edges(View.RELATIONS, selection(november, List.of(), List.of())))
        .containsExactly("person/a/ek Meeting person/a/lind");
  }

  @Test
  void selectsWhatAStatesPeopleDo() {
    Days ever = new Days(LocalDate.MIN, LocalDate.MAX);
    assertThat(edges(View.RELATIONS, selection(ever, List.of("norland"), List.of()))).hasSize(3);
    assertThat(edges(View.RELATIONS, selection(ever, List.of("sud"), List.of())))
        .containsExactly("person/a/lind Statement (Planned) state/SUD");
  }

  @Test
  void selectsByPersonTypeRealisConfidenceAndArticle() {
    Days ever = new Days(LocalDate.MIN, LocalDate.MAX);
    List<String> no = List.of();
    assertThat(edges(View.RELATIONS, new Selection(ever, no, List.of("EK"), no, no, no, 0, null)))
        .containsExactly("person/a/ek Meeting person/a/lind");
    assertThat(edges(View.RELATIONS, selection(ever, no, List.of("consult")))).hasSize(1);
    assertThat(
            edges(View.RELATIONS, new Selection(ever, no, no, no, no, List.of("planned"), 0, null)))
        .containsExactly("person/a/lind Statement (Planned) state/SUD");
    assertThat(edges(View.RELATIONS, new Selection(ever, no, no, no, no, no, 0.5, null)))
        .containsExactly("person/a/ek Meeting person/a/lind");
    String b = "https://w3id.org/chancery/id/article/b";
    assertThat(edges(View.RELATIONS, new Selection(ever, no, no, no, no, no, 0, b))).hasSize(1);
  }

  @Test
  void selectsByOutletWhichIsTheIdOfAnArticleThatTellsNone() {
    Days ever = new Days(LocalDate.MIN, LocalDate.MAX);
    List<String> no = List.of();
    List<String> gazette = List.of("gazette");
    assertThat(edges(View.RELATIONS, new Selection(ever, no, no, gazette, no, no, 0, null)))
        .hasSize(3);
    assertThat(edges(View.RELATIONS, new Selection(ever, no, no, List.of("b"), no, no, 0, null)))
        .containsExactly("person/a/ek Meeting person/a/lind");
  }

  @Test
  void writesDaysAsSpellsThatEndTheDayAfterAndDoNotTouch() throws IOException {
    assertThat(text(NetworkFormat.GEXF, talks()))
        .contains("<spell start=\"2025-10-20\" end=\"2025-10-21\"", "end=\"2025-12-01\"");
    LocalDate day = LocalDate.of(2025, 1, 1);
    List<Days> touching =
        List.of(
            new Days(day, day),
            new Days(day.plusDays(1), day.plusDays(4)),
            new Days(day.plusDays(2), day.plusDays(3)),
            new Days(day.plusDays(6), day.plusDays(6)));
    assertThat(Days.joined(touching)).hasToString("[2025-01-01/2025-01-05, 2025-01-07]");
  }

  @Test
  void putsEventsOnTheMapWhereTheirPlacesAreKnown() throws IOException {
    JsonNode map = new ObjectMapper().readTree(text(NetworkFormat.GEOJSON, talks()));

    assertThat(map.at("/features")).hasSize(1);
    assertThat(map.at("/features/0/geometry/coordinates")).hasToString("[30.25,-1.5]");
    assertThat(map.at("/features/0/properties/place").asText()).isEqualTo("Port Sund");
    assertThat(map.at("/features/0/properties/who").asText()).isEqualTo("Ek; Ada Lind");
  }

  @Test
  void tellsEventsAsPoliticalScientistsCountThem() throws IOException {
    List<String> lines = text(NetworkFormat.EVENTS, talks()).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .startsWith(
            "Event ID,Event Date,Event Type,Event Mode,Quad Code,Contexts,Actor Name,Actor Country,"
                + "Recipient Name,Recipient Country,Placename,Latitude,Longitude,Headline,Source,"
                + "Publication Date,Language,Version,");
    assertThat(lines.get(3))
        .startsWith(
            "event/met,2025-10-20,CONSULT,,1,economic,Ek;Ada Lind,NRL,,,Port Sund,-1.5,30.25,Talks,")
        .contains("'=They met.");
    JsonNode met =
        new ObjectMapper()
            .readTree(text(NetworkFormat.EVENTS_JSONL, talks()).lines().toList().get(2));
    assertThat(met.get("Event ID").asText()).isEqualTo("event/met");
    assertThat(met.get("Sentence").asText()).isEqualTo("=They met.");
  }

  @Test
  void guardsCellsThatSpreadsheetsTakeForFormulas() throws IOException {
    NetworkExport.writeFolder(NetworkFormat.CSV, Networks.hostile(), folder);

    assertThat(Files.readString(folder.resolve("nodes.csv")))
        .contains("\"'=SUM(1,2)\"", "'+1;-1", "'-x", "'@cmd")
        .doesNotContainPattern("(?m)(^|,)\"?[=@]");
  }

  @Test
  void givesEachNodeAPlaceOfItsOwn() {
    Network network = Networks.hostile();

    assertThat(Drawing.of(network).points().values())
        .hasSize(network.nodes().size())
        .doesNotHaveDuplicates()
        .allSatisfy(point -> assertThat(point.x() + point.y()).isFinite());
  }

  @Test
  void writesATableOfNodesBesideThatOfEdges() throws IOException {
    Networks.export(talks(), Selection.all())
        .writeFolder(NetworkFormat.CSV, View.RELATIONS, folder);

    assertThat(Files.readAllLines(folder.resolve("nodes.csv"))).hasSize(5);
    assertThat(Files.readAllLines(folder.resolve("edges.csv"))).hasSize(4);
    assertThat(Files.readString(folder.resolve("edges.csv")))
        .isEqualTo(text(NetworkFormat.CSV, talks()));
  }

  @ParameterizedTest
  @EnumSource(value = NetworkFormat.class, names = "NEO4J", mode = EnumSource.Mode.EXCLUDE)
  void givesTheSameBytesInWhateverOrderTheArticlesCame(NetworkFormat format) throws IOException {
    List<String> names = List.of("two-ministers-meet", "every-realis", "hostile-names");
    List<String> turned = List.of("hostile-names", "every-realis", "two-ministers-meet");

    String once = text(format, Networks.read(names));

    assertThat(text(format, Networks.read(turned))).isEqualTo(once).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = NetworkFormat.class, names = "NEO4J", mode = EnumSource.Mode.EXCLUDE)
  void writesAnEmptyStore(NetworkFormat format) throws IOException {
    String written = text(format, DatabaseMgr.createDatasetGraph());

    assertThat(written).doesNotContain("event/", "person/");
  }
}
