package org.chancery.link.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.mention.EntityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Fuseki that plays Wikidata. */
class SparqlSourceTest {
  private static final String WIKIDATA =
      """
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      wd:Q900000001 wdt:P31 wd:Q5 ; wdt:P27 wd:Q20 ; rdfs:label "Torvald \\"Tor\\" Quisgaard"@en ;
        skos:altLabel "Torvald Quisgaard"@en , "T. Kvisgård"@nb ;
        schema:description "invented minister"@en ;
        p:P39 [ ps:P39 wd:Q900000010 ; pq:P580 "2021-10-14T00:00:00Z"^^xsd:dateTime ] ,
          [ ps:P39 wd:Q900000011 ; wikibase:rank wikibase:DeprecatedRank ] ,
          [ ps:P39 wd:Q900000012 ; pq:P1001 wd:Q20 ; pq:P580 "2015-01-01T00:00:00Z"^^xsd:dateTime ;
            pq:P582 "2021-10-13T00:00:00Z"^^xsd:dateTime ] .
      wd:Q900000010 wdt:P1001 wd:Q20 ; rdfs:label "Minister of Fisheries of Norway"@en .
      wd:Q20 rdfs:label "Norway"@en .
      """;

  @TempDir Path cache;

  private FusekiServer server;
  private SparqlSource source;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void start() {
    DatasetGraph wikidata = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(wikidata, () -> RDFParser.fromString(WIKIDATA, Lang.TURTLE).parse(wikidata));
    server = FusekiServer.create().port(0).loopback(true).add("/wikidata", wikidata, false).start();
    Politeness politeness = Politeness.of("1", "me@example.org", 100, Duration.ofMinutes(1));
    source =
        new SparqlSource(
            URI.create("http://127.0.0.1:" + server.getPort() + "/wikidata/sparql"),
            new PoliteClient(politeness, InstantSource.system()),
            new AnswerCache(cache, Duration.ofDays(30), InstantSource.system()));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Wanted person(String name) {
    return new Wanted(EntityType.PERSON, name);
  }

  @Test
  void findsItemsByLabelsAndAliasesWhateverStandsInTheName() {
    Wanted byAlias = person("Torvald Quisgaard");
    Wanted byLabel = person("Torvald \"Tor\" Quisgaard");
    Wanted hostile = person("\" } DROP ALL # \\");

    Map<Wanted, List<String>> found =
        source.find(List.of(byAlias, byLabel, hostile), new Faults(told::add));

    assertThat(found)
        .containsEntry(byAlias, List.of("Q900000001"))
        .containsEntry(byLabel, List.of("Q900000001"))
        .containsEntry(hostile, List.of());
    assertThat(told).isEmpty();
  }

  @Test
  void readsWhatCountsOfAnItem() {
    Map<String, Item> items =
        source.items(List.of("Q900000001", "Q900000099"), new Faults(told::add));

    assertThat(items).containsOnlyKeys("Q900000001");
    Item item = items.get("Q900000001");
    assertThat(item.label()).isEqualTo("Torvald \"Tor\" Quisgaard");
    assertThat(item.aliases()).containsExactly("Torvald Quisgaard");
    assertThat(item.classes()).containsExactly("Q5");
    assertThat(item.states()).containsExactly("Q20");
    assertThat(item.positions())
        .containsExactlyInAnyOrder(
            new Item.Position("Q900000010", List.of(), "2021-10-14", ""),
            new Item.Position("Q900000012", List.of("Q20"), "2015", "2021-10-13"));
  }

  @Test
  void asksNothingTwice() {
    source.items(List.of("Q900000001"), new Faults(told::add));
    server.stop();

    assertThat(source.items(List.of("Q900000001"), new Faults(told::add)))
        .containsOnlyKeys("Q900000001");
    assertThat(told).isEmpty();
  }
}
