package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that go on in sentences without a speaker of their own: who spoke last in the
 * paragraph speaks on. Not thread-safe.
 */
final class RunningSpeech {
  private @Nullable EventDraft last;
  private int paragraph = -1;

  /** What is said on in a sentence, in which nobody else is said to speak. */
  Optional<EventDraft> next(Clause clause, List<StatementReader.Said> said) {
    if (clause.sentence().paragraph() != paragraph) {
      paragraph = clause.sentence().paragraph();
      last = null;
    }
    Optional<Quotation> quote =
        clause.quotes().stream().filter(Quotation::full).filter(q -> fills(clause, q)).findFirst();
    EventDraft before = last;
    if (said.isEmpty() && quote.isPresent() && before != null) {
      return Optional.of(goOn(before, clause, quote.get()));
    }
    said.stream()
        .map(StatementReader.Said::event)
        .filter(e -> e.quote != null)
        .forEach(e -> last = e);
    return Optional.empty();
  }

  private static boolean fills(Clause clause, Quotation quote) {
    return quote.firstToken() == 0 && quote.endToken() >= clause.sentence().size() - 1;
  }

  private static EventDraft goOn(EventDraft before, Clause clause, Quotation quote) {
    EventDraft event = new EventDraft(EventType.STATEMENT, Realis.ACTUAL, "say:goes on");
    event.actors.addAll(before.actors);
    event.speaker = before.speaker;
    event.date = before.date;
    event.quote = quote.words();
    event.content = quote.words();
    clause.article().references().stream()
        .filter(r -> r.mention().sentence() == clause.sentence().index())
        .forEach(
            r ->
                r.entities().stream()
                    .filter(e -> e.named() && !event.actors.contains(e))
                    .forEach(event.about::add));
    event.evidence.add(clause.evidence());
    return event;
  }
}
