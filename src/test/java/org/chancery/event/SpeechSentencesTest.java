package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.api.Test;

/** How often it is read right who says what, and which words are quoted. */
class SpeechSentencesTest {
  private static final String SENTENCES = "/org/chancery/event/speech-sentences.tsv";

  /** A sentence and the statements read from it. */
  private record Reading(String sentence, String speaker, String quote, List<Event> found) {
    boolean isSpeakerRight() {
      return found.stream()
          .anyMatch(e -> e.speaker() != null && e.speaker().name().equals(speaker));
    }

    boolean isQuoteRight() {
      return found.stream().anyMatch(e -> e.quote() != null && quote.equals(bare(e.quote())));
    }

    private static String bare(String quote) {
      return quote.replaceAll("[.,]$", "");
    }
  }

  private static final class Read {
    static final List<Reading> ALL =
        Table.read(SENTENCES).map(SpeechSentencesTest::read).stream().toList();
  }

  private static Reading read(Table.Row row) {
    String sentence = row.required("sentence");
    List<Event> statements =
        ReadText.findings(sentence).events().stream()
            .filter(event -> event.type() == EventType.STATEMENT)
            .toList();
    return new Reading(sentence, row.required("speaker"), row.text("quote"), statements);
  }

  @Test
  void theSpeakersOfNearlyAllStatementsAreFound() {
    List<String> wrong =
        Read.ALL.stream().filter(r -> !r.isSpeakerRight()).map(Reading::sentence).toList();
    double rate = 1 - (double) wrong.size() / Read.ALL.size();

    System.out.printf(Locale.ROOT, "speakers: %d, %.3f right%n", Read.ALL.size(), rate);
    assertThat(rate).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void theQuotedWordsAreExact() {
    List<Reading> quoted = Read.ALL.stream().filter(r -> !r.quote().isEmpty()).toList();
    List<String> wrong =
        quoted.stream().filter(r -> !r.isQuoteRight()).map(Reading::sentence).toList();
    double rate = 1 - (double) wrong.size() / quoted.size();

    System.out.printf(Locale.ROOT, "quotes: %d, %.3f right%n", quoted.size(), rate);
    assertThat(rate).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void whoSpokeLastSpeaksOn() {
    List<Event> events =
        ReadText.findings(
                "“The border is open,” President William Ruto said. “It will stay open for a year.”")
            .events();

    assertThat(events)
        .extracting(Event::quote)
        .contains("The border is open", "It will stay open for a year.");
    assertThat(events)
        .allSatisfy(event -> assertThat(event.actors().get(0).name()).isEqualTo("William Ruto"));
  }
}
