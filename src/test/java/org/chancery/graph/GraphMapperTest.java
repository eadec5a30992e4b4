package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.graph.GraphAssertions.assertIsomorphic;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.coding.ActorCodes;
import org.chancery.event.EventType;
import org.chancery.event.Findings;
import org.chancery.event.Realis;
import org.chancery.mention.EntityType;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GraphMapperTest {
  private static final RunDescription RUN =
      new RunDescription(
          "chancery",
          "0.1.0",
          List.of(
              new RunDescription.Component("states", "2026-11"),
              new RunDescription.Component("opennlp-models-pos-en", "1.3.0")));
  private static final ActorCodes ACTORS = ActorCodes.of(ReferenceTables.load());
  static final GraphMapper MAPPER = new GraphMapper(Iris.standard(), RUN, ACTORS);
  private static final ShapeCheck SHAPES = new ShapeCheck();

  static Stream<Arguments> tellings() {
    return Stream.of(
        Arguments.of("two-ministers-meet", Tellings.twoMinistersMeet()),
        Arguments.of("every-realis", Tellings.everyRealis()),
        Arguments.of("how-far-a-railway-is", Tellings.howFarARailwayIs()),
        Arguments.of("beyond-the-basic-plane", Tellings.beyondTheBasicPlane()),
        Arguments.of("hostile-names", Tellings.hostileNames()));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void writesTheExpectedGraph(String name, Findings findings) {
    assertIsomorphic(name, quads(findings));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void whatItWritesPassesTheShapes(String name, Findings findings) {
    assertThat(SHAPES.violations(name, MAPPER.graph(findings))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void writesTheSameQuadsInTheSameOrder(String name, Findings findings) {
    assertThat(nquads(findings)).isEqualTo(nquads(findings)).contains("/graph/article/");
    assertThat(new GraphMapper(Iris.standard(), RUN, ACTORS).graph(findings).size())
        .isEqualTo(MAPPER.graph(findings).size());
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void whatItWritesIsReadBackWithoutAComplaint(String name, Findings findings) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(nquads(findings), Lang.NQUADS)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(read);
    assertThat(read.stream().toList()).hasSameElementsAs(quads(findings).stream().toList());
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void evidenceIsExactlyTheArticlesText(String name, Findings findings) {
    Graph graph = MAPPER.graph(findings);
    int[] text = findings.resolved().annotated().article().text().string().codePoints().toArray();
    List<Node> spans =
        graph.stream(Node.ANY, Terms.text, Node.ANY).map(Triple::getSubject).toList();
    assertThat(spans).isNotEmpty();
    for (Node span : spans) {
      int begin = (Integer) one(graph, span, Terms.begin).getLiteralValue();
      int end = (Integer) one(graph, span, Terms.end).getLiteralValue();
      assertThat(one(graph, span, Terms.text).getLiteralLexicalForm())
          .isEqualTo(new String(text, begin, end - begin));
    }
  }

  @Test
  void assertsNothingThatIsNotActual() {
    Graph graph = MAPPER.graph(Tellings.everyRealis());
    assertThat(graph.stream(Node.ANY, Terms.memberOf, Node.ANY)).hasSize(1);
    assertThat(graph.stream(Node.ANY, Terms.opposes, Node.ANY)).isEmpty();
    assertThat(graph.stream(Node.ANY, Terms.called, Node.ANY)).isEmpty();
    assertThat(graph.stream(Node.ANY, Terms.visited, Node.ANY)).hasSize(1);
    assertThat(graph.stream(Node.ANY, RDF.Nodes.predicate, Terms.opposes)).hasSize(2);
  }

  @Test
  void articlesThatTellOfOneMeetingShareItsIri() {
    assertThat(events(meeting("first", "Iver Aas", "Sund"), Terms.Meeting))
        .isEqualTo(events(meeting("second", "Iver Aas", null), Terms.Meeting));
    assertThat(events(meeting("first", "Iver Aas", "Sund"), Terms.Meeting))
        .isNotEqualTo(events(meeting("second", "Aas", null), Terms.Meeting));
  }

  @Test
  void twoEventsOfAnArticleNeverShareAnIri() {
    Telling telling = new Telling("twice", "They met in the morning.", "They met in the evening.");
    Entity one = telling.person("Iver Aas");
    Entity two = telling.person("Ada Lind");
    for (String words : List.of("They met in the morning.", "They met in the evening.")) {
      telling.add(
          telling
              .happening(EventType.MEETING, words)
              .participants(one, two)
              .date(Telling.day(2025, 1, 2))
              .event());
    }
    List<Node> events = events(telling.findings(), Terms.Meeting);
    assertThat(events).hasSize(2).allSatisfy(e -> assertThat(e.getURI()).contains("/twice/"));
  }

  @Test
  void relationsReadOffTwoEventsAreOneClaimWithAllEvidence() {
    Telling telling = new Telling("again", "They met on Monday.", "They met on Friday.");
    Entity one = telling.person("Iver Aas");
    Entity two = telling.person("Ada Lind");
    telling.add(
        telling
            .happening(EventType.MEETING, "They met on Monday.")
            .participants(one, two)
            .confidence(0.6)
            .event());
    telling.add(
        telling
            .happening(EventType.MEETING, "They met on Friday.")
            .participants(one, two)
            .confidence(0.7)
            .event());
    Graph graph = MAPPER.graph(telling.findings());
    List<Node> claims = events(telling.findings(), Terms.Claim);
    assertThat(claims).hasSize(2);
    assertThat(graph.stream(claims.get(0), Terms.evidence, Node.ANY)).hasSize(2);
    assertThat(one(graph, claims.get(0), Terms.confidence).getLiteralLexicalForm())
        .isEqualTo("0.7e0");
  }

  @Test
  void entitiesThatAreOneItemHaveOnePreferredName() {
    Telling telling = new Telling("merged", "Burma, or Myanmar.");
    telling.entity(EntityType.STATE, "Burma", "MMR", "Q836");
    telling.entity(EntityType.STATE, "Myanmar", "MMR", "Q836", "Burma");
    assertThat(SHAPES.violations("merged", MAPPER.graph(telling.findings()))).isEmpty();
    assertThat(
            MAPPER.graph(telling.findings()).stream(Node.ANY, OtherTerms.skosPrefLabel, Node.ANY))
        .hasSize(1);
  }

  @Test
  void refusesAnEntityThatIsNotTheArticles() {
    Telling telling = new Telling("stranger", "Someone met no one.");
    Entity stranger = new Telling("other", "").person("Ada Lind");
    telling.add(telling.happening(EventType.MEETING, "Someone").participants(stranger).event());
    assertThatThrownBy(() -> MAPPER.graph(telling.findings()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PERSON:Ada Lind");
  }

  @Test
  void labelsSayHowRealAnEventIs() {
    Graph graph = MAPPER.graph(Tellings.everyRealis());
    assertThat(graph.stream(Node.ANY, RDFS.Nodes.label, Node.ANY))
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .contains(
            "Ada Lind visited Ostia, 2025-10-19",
            "Ada Lind is to visit Ostia, 2025-10-27/2025-11-02",
            "Ada Lind may speak by phone with Ek",
            "Denied: Norland cut relations with Ostia");
  }

  @Test
  void aFormerHolderIsNotClaimedToHoldTheOffice() {
    Graph graph = MAPPER.graph(Tellings.twoMinistersMeet());
    assertThat(graph.stream(Node.ANY, Terms.holdsOffice, Node.ANY)).hasSize(1);
    assertThat(graph.stream(Node.ANY, RDF.Nodes.predicate, Terms.holdsOffice)).hasSize(1);
    assertThat(graph.stream(Node.ANY, Terms.former, Node.ANY)).hasSize(2);
  }

  private static Findings meeting(String id, String other, String place) {
    Telling telling = new Telling(id, "They met.");
    Entity lind = telling.entity(EntityType.PERSON, "Ada Lind", null, "Q1003");
    Entity aas = telling.person(other);
    Entity where = place == null ? null : telling.entity(EntityType.PLACE, place, null, null);
    telling.add(
        telling
            .happening(EventType.MEETING, "They met.")
            .realis(Realis.ACTUAL)
            .participants(id.equals("first") ? new Entity[] {lind, aas} : new Entity[] {aas, lind})
            .place(where)
            .date(Telling.day(2025, 10, 20))
            .event());
    return telling.findings();
  }

  private static List<Node> events(Findings findings, Node type) {
    return MAPPER.graph(findings).stream(Node.ANY, RDF.Nodes.type, type)
        .map(Triple::getSubject)
        .toList();
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).toList().get(0).getObject();
  }

  private static DatasetGraph quads(Findings findings) {
    DatasetGraph quads = DatasetGraphFactory.create();
    MAPPER.map(findings, StreamRDFLib.dataset(quads));
    return quads;
  }

  private static String nquads(Findings findings) {
    var out = new java.io.StringWriter();
    var writer = StreamRDFLib.writer(out);
    writer.start();
    MAPPER.map(findings, writer);
    writer.finish();
    return out.toString();
  }
}
