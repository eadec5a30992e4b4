package org.chancery.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ReadText;
import org.chancery.event.ActClassifier;
import org.chancery.reference.ReferenceTables;
import org.junit.jupiter.api.Test;

/** Sentences become dyads, whether or not a rule knows what they tell. */
class EventCoderTest {
  private static final EventCoder CODER =
      new EventCoder(ActorCodes.of(ReferenceTables.load()), ActClassifier.load());

  private static List<String> coded(String text) {
    return CODER.code(ReadText.findings(text)).stream()
        .map(event -> event.source() + " " + event.category() + " " + event.target())
        .toList();
  }

  @Test
  void takesWhatARuleTells() {
    assertThat(coded("Ecuador expelled the ambassador of Cuba."))
        .containsExactly("ECU SANCTION CUB");
  }

  @Test
  void codesWhatHappensWithinOneState() {
    assertThat(coded("Thousands of students in Senegal staged a hunger strike on Monday."))
        .containsExactly("SEN PROTEST SEN");
  }

  @Test
  void paysNoHeedToWhoReportsAnAct() {
    assertThat(coded("Honduran soldiers detained three miners, a diplomat of Spain said."))
        .containsExactly("HND COERCE HND");
  }

  @Test
  void findsWhoActsBehindBy() {
    assertThat(coded("Two Ghanaian fishermen were kidnapped by gunmen from Togo."))
        .containsExactly("TGO COERCE GHA");
  }

  @Test
  void knowsThatAPeopleIsNoState() {
    assertThat(coded("Ethnic Germans in Kazakhstan set fire to a bakery."))
        .allSatisfy(event -> assertThat(event).doesNotContain("DEU"));
  }

  @Test
  void pairsAllThatAreNamedTogether() {
    assertThat(coded("Uruguay donated vaccines to Bolivia and Paraguay."))
        .containsExactlyInAnyOrder("URY AID BOL", "URY AID PRY");
  }

  @Test
  void codesHelpAndHarmToComeAsTheirIntents() {
    assertThat(coded("Fiji will shelter the islanders of Tuvalu."))
        .containsExactly("FJI AGREE TUV");
    assertThat(coded("The army of Burundi said it would shell rebel camps in Rwanda."))
        .containsExactly("BDI THREATEN RWA");
  }

  @Test
  void tellsWhetherARuleOrTheModelDecided() {
    List<CodedEvent> byRule = CODER.code(ReadText.findings("Chad held talks with Niger."));
    List<CodedEvent> byModel =
        CODER.code(ReadText.findings("Sailors from Oman evacuated a Pakistani crew."));

    assertThat(byRule).isNotEmpty().noneMatch(e -> e.decidedBy().equals(CodedEvent.MODEL));
    assertThat(byModel).isNotEmpty().allMatch(e -> e.decidedBy().equals(CodedEvent.MODEL));
    assertThat(byModel).allMatch(e -> e.confidence() > 0 && e.confidence() <= 1);
  }
}
