package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.ReadText;
import org.chancery.reference.Table;
import org.junit.jupiter.api.Test;

/** How often the realis of events is read right, over sentences of the whole world. */
class RealisSentencesTest {
  private static final String SENTENCES = "/org/chancery/event/realis-sentences.tsv";

  /** A sentence and what was read from it. */
  private record Reading(String sentence, Realis wanted, List<Realis> found) {
    boolean right() {
      return found.stream().allMatch(realis -> realis == wanted);
    }

    boolean asserted() {
      return wanted != Realis.ACTUAL && found.contains(Realis.ACTUAL);
    }
  }

  private static final class Read {
    static final List<Reading> ALL =
        Table.read(SENTENCES).map(RealisSentencesTest::read).stream().toList();
  }

  private static Reading read(Table.Row row) {
    EventType type = EventType.valueOf(row.required("type"));
    List<Realis> found = new ArrayList<>();
    for (Event event : ReadText.findings(row.required("sentence")).events()) {
      if (event.type() == type && isMeant(row.required("sentence"), event)) {
        found.add(event.realis());
      }
    }
    return new Reading(row.required("sentence"), Realis.valueOf(row.required("realis")), found);
  }

  /** Denials and condemnations that the table of events makes actions of are not what is meant. */
  private static boolean isMeant(String sentence, Event event) {
    return event.type() != EventType.ACTION
        || event.plover() == null
        || !event.plover().type().equals("REJECT") && !event.plover().type().equals("ACCUSE");
  }

  @Test
  void nothingThatIsNotActualIsReadAsDone() {
    assertThat(Read.ALL).filteredOn(Reading::asserted).isEmpty();
  }

  @Test
  void theRealisOfNearlyAllEventsFoundIsRight() {
    List<Reading> found = Read.ALL.stream().filter(r -> !r.found().isEmpty()).toList();
    List<Reading> wrong = found.stream().filter(r -> !r.right()).toList();
    double rate = 1 - (double) wrong.size() / found.size();

    System.out.printf(
        Locale.ROOT,
        "realis: %d sentences, %d events found, %.3f right%n",
        Read.ALL.size(),
        found.size(),
        rate);
    assertThat(found.size()).isGreaterThan(Read.ALL.size() * 8 / 10);
    assertThat(rate).as(wrong.toString()).isGreaterThanOrEqualTo(0.93);
  }
}
