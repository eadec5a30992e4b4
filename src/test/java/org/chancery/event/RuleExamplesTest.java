package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.event.EventType.STATEMENT;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the tables holds for its own example. */
class RuleExamplesTest {
  static Stream<Rule> rules() {
    return RuleTable.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleReadsItsExample(Rule rule) {
    List<Event> events = ReadText.findings(rule.example()).events();

    if (rule.type() == null) {
      assertThat(events).as(rule.example()).extracting(Event::type).containsOnly(STATEMENT);
      return;
    }
    assertThat(events)
        .as(rule.example())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(rule.type());
              assertThat(event.plover()).isNotNull();
              assertThat(event.plover().type()).isEqualTo(rule.plover());
            });
  }

  static Stream<Arguments> realisCues() {
    return Table.read("/org/chancery/event/realis.tsv")
        .map(row -> Arguments.of(row.text("example"), Realis.valueOf(row.text("realis"))))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("realisCues")
  void aCueTellsHowRealItsExampleIs(String example, Realis realis) {
    List<Event> events = ReadText.findings(example).events();

    assertThat(events)
        .as(example)
        .filteredOn(event -> event.type() != EventType.STATEMENT)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.realis()).isEqualTo(realis));
  }

  static Stream<Arguments> attributions() {
    return Table.read("/org/chancery/event/attribution.tsv")
        .map(row -> Arguments.of(row.text("example"), row.text("plover")))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("attributions")
  void aVerbOfSayingMakesAStatement(String example, String plover) {
    List<Event> events = ReadText.findings(example).events();

    assertThat(events)
        .as(example)
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.STATEMENT);
              if (!plover.isEmpty()) {
                assertThat(event.plover()).isNotNull();
                assertThat(event.plover().type()).isEqualTo(plover);
              }
            });
  }

  static Stream<Arguments> stances() {
    return Table.read("/org/chancery/event/stances.tsv")
        .map(row -> Arguments.of(row.text("example"), row.text("plover")))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("stances")
  void wordsOfAStatementTellItsStance(String example, String plover) {
    EventDraft event = new EventDraft(EventType.STATEMENT, Realis.ACTUAL, "test");
    event.content = example;

    Stances.load().code(event);

    assertThat(event.plover).as(example).isNotNull();
    assertThat(event.plover.type()).isEqualTo(plover);
  }
}
