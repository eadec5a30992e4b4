package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.evaluate.LinkCalibration.Judgement;
import org.junit.jupiter.api.Test;

class LinkCalibrationTest {
  private static final String GRAPH =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      <x:lind> a dip:Person ; skos:prefLabel "Ada Lind" ; skos:exactMatch wd:Q3 ;
        dip:candidate [ dip:item wd:Q3 ; dip:score 0.9e0 ] ,
          [ dip:item wd:Q4 ; dip:score 0.2e0 ] .
      <x:ek> a dip:Person ; skos:prefLabel "Bo Ek" ;
        dip:candidate [ dip:item wd:Q8 ; dip:score 0.4e0 ] .
      <x:norland> a dip:State ; skos:prefLabel "Norland" ; skos:exactMatch wd:Q2 .
      <x:dahl> a dip:Person ; skos:prefLabel "Cy Dahl" ; skos:exactMatch wd:Q9 .
      """;

  private static Facts gold(Facts.Thing... things) {
    return new Facts("a", "", List.of(things), List.of(), List.of(), List.of());
  }

  private static Facts.Thing thing(String type, String name, String qid) {
    return new Facts.Thing("gold:" + name, type, List.of(name), qid, true);
  }

  private static LinkCalibration judged() {
    Model graph = ModelFactory.createDefaultModel();
    RDFParser.fromString(GRAPH, Lang.TURTLE).parse(graph);
    Facts gold =
        gold(
            thing("Person", "Ada Lind", "Q3"),
            thing("Person", "Bo Ek", "Q8"),
            thing("State", "Norland", "Q1"),
            thing("Person", "Cy Dahl", null));
    return LinkCalibration.of(gold, GraphFacts.read("a", graph, ""), graph);
  }

  @Test
  void judgesAcceptedLinksAndThoseThatTheLinkerAbstainedFrom() {
    assertThat(judged().judgements())
        .containsExactlyInAnyOrder(
            new Judgement(0.9, true, true),
            new Judgement(0.2, false, false),
            new Judgement(0.4, true, false),
            new Judgement(1, false, true));
  }

  @Test
  void countsWrongLinksAndThoseThatTheGoldCannotJudge() {
    assertThat(judged().links()).isEqualTo(new Tally(1, 1, 0));
    assertThat(judged().unjudged()).isEqualTo(1);
  }

  @Test
  void theErrorIsTheDistanceOfScoresFromWhatIsRight() {
    LinkCalibration good =
        new LinkCalibration(
            List.of(new Judgement(0.5, true, false), new Judgement(0.5, false, false)), 0);
    LinkCalibration bad = new LinkCalibration(List.of(new Judgement(1, false, true)), 0);

    assertThat(good.expectedError()).isCloseTo(0, within(1e-9));
    assertThat(bad.expectedError()).isCloseTo(1, within(1e-9));
    assertThat(good.plus(bad).expectedError()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(LinkCalibration.none().expectedError()).isZero();
  }

  @Test
  void printsALineForEachTenthThatOccurs() {
    StringWriter out = new StringWriter();
    judged().print(new PrintWriter(out, true));

    assertThat(out.toString().lines()).hasSize(5);
    assertThat(out.toString()).contains("1 right, 1 wrong (50.0 %), 1 that the gold");
  }
}
