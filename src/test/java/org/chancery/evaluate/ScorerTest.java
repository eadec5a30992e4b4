package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.evaluate.Facts.Happening;
import org.chancery.evaluate.Facts.Link;
import org.chancery.evaluate.Facts.OfficeHeld;
import org.chancery.evaluate.Facts.Stretch;
import org.chancery.evaluate.Facts.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {
  private static final String TEXT = "Ann Lee met Bo Ray. “We agree,” Lee said.";
  private static final Facts GOLD =
      new Facts(
          "a",
          TEXT,
          List.of(
              new Thing("e1", "Person", List.of("Ann Lee", "Lee"), "Q1", true),
              new Thing("e2", "Person", List.of("Bo Ray"), null, true),
              new Thing("e3", "State", List.of("Ruritania"), "Q3", true)),
          List.of(new OfficeHeld("e1", "Foreign Minister", "e3")),
          List.of(
              event("ev1", "Meeting", "Actual", Set.of("e1", "e2"), 0, 19, null, null),
              event("ev2", "Statement", "Actual", Set.of("e1"), 20, 41, "e1", "We agree")),
          List.of(new Link("e1", "represents", "e3", "Actual")));

  static Stream<Path> goldFiles() {
    return GoldReader.files(Path.of("src/test/resources/gold/dev")).stream();
  }

  @ParameterizedTest
  @MethodSource("goldFiles")
  void goldScoredAgainstItselfIsPerfect(Path file) {
    Facts gold = GoldReader.read(file);

    Score score = Scorer.score(gold, gold);

    assertThat(score.mistakes()).filteredOn(m -> !m.measure().equals("events found")).isEmpty();
    assertThat(score.tally("events found").f1()).isGreaterThan(0.97);
    assertThat(score.assertedWrongly()).isZero();
  }

  @Test
  void aMissedEventAndASpuriousOneBothCount() {
    Facts found =
        with(
            GOLD,
            e ->
                e.id().equals("ev1")
                    ? event("x", "Call", "Actual", e.parties(), 0, 19, null, null)
                    : e);

    Tally tally = Scorer.score(GOLD, found).tally("events found");

    assertThat(tally).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void countsWhatTheGoldDeniesAndTheGraphAsserts() {
    Facts denied =
        with(
            GOLD,
            e ->
                event(
                    e.id(),
                    e.type(),
                    "Denied",
                    e.parties(),
                    e.places().get(0).begin(),
                    e.places().get(0).end(),
                    e.speaker(),
                    e.quote()));

    Score score = Scorer.score(denied, GOLD);

    assertThat(score.assertedWrongly()).isEqualTo(2);
    assertThat(score.confusion()).containsEntry("Denied -> Actual", 2);
    assertThat(score.tally("events strict").right()).isZero();
  }

  @Test
  void eventsOfOtherSentencesAreOtherEvents() {
    Facts elsewhere =
        with(GOLD, e -> event(e.id(), e.type(), e.realis(), e.parties(), 40, 41, null, null));

    assertThat(Scorer.score(GOLD, elsewhere).tally("events found").right()).isEqualTo(1);
  }

  @Test
  void aWrongItemIsWorseThanNone() {
    Tally none = Scorer.score(GOLD, linking(null)).tally("links");
    Tally wrong = Scorer.score(GOLD, linking("Q99")).tally("links");

    assertThat(none).isEqualTo(new Tally(1, 0, 1));
    assertThat(wrong).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void evidenceThatIsNotTheArticlesWordsIsFound() {
    Facts invented =
        new Facts(
            "a",
            TEXT.replace("met", "hit"),
            GOLD.things(),
            GOLD.offices(),
            GOLD.happenings(),
            GOLD.links());

    assertThat(Scorer.score(GOLD, invented).tally("evidence exact")).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void quotesAreTheSameButForMarksAndCase() {
    Facts found =
        with(
            GOLD,
            e ->
                e.quote() == null
                    ? e
                    : event(
                        e.id(),
                        e.type(),
                        e.realis(),
                        e.parties(),
                        20,
                        41,
                        e.speaker(),
                        "“we agree,”"));

    assertThat(Scorer.score(GOLD, found).tally("quotes")).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void anOfficeOfTheWrongStateIsNotTheOffice() {
    Facts found =
        new Facts(
            "a",
            TEXT,
            GOLD.things(),
            List.of(new OfficeHeld("e1", "Minister of Foreign Affairs", "e2")),
            GOLD.happenings(),
            GOLD.links());
    Facts otherTitle =
        new Facts(
            "a",
            TEXT,
            GOLD.things(),
            List.of(new OfficeHeld("e1", "foreign minister (top diplomat)", "e3")),
            GOLD.happenings(),
            GOLD.links());

    assertThat(Scorer.score(GOLD, found).tally("offices").right()).isZero();
    assertThat(Scorer.score(GOLD, otherTitle).tally("offices").right()).isEqualTo(1);
  }

  private static Facts linking(@org.jspecify.annotations.Nullable String qid) {
    List<Thing> things =
        GOLD.things().stream()
            .map(t -> t.id().equals("e1") ? new Thing("e1", "Person", t.names(), qid, true) : t)
            .toList();
    return new Facts("a", TEXT, things, GOLD.offices(), GOLD.happenings(), GOLD.links());
  }

  private static Facts with(Facts facts, UnaryOperator<Happening> change) {
    return new Facts(
        facts.articleId(),
        facts.text(),
        facts.things(),
        facts.offices(),
        facts.happenings().stream().map(change).toList(),
        facts.links());
  }

  private static Happening event(
      String id,
      String type,
      String realis,
      Set<String> parties,
      int begin,
      int end,
      @org.jspecify.annotations.Nullable String speaker,
      @org.jspecify.annotations.Nullable String quote) {
    Stretch place = new Stretch(begin, end, TEXT.substring(begin, end));
    return new Happening(
        id, type, null, realis, parties, null, null, speaker, quote, 1, List.of(place));
  }
}
