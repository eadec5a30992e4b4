package org.chancery.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events: found, strictly right, and their parts. */
final class EventScorer {
  static final String FOUND = "events found";
  static final String STRICT = "events strict";
  static final String PARTIES = "participants";
  static final String PLACE = "place";
  static final String DATE = "date";
  static final String REALIS = "realis";
  static final String PLOVER = "plover type";
  static final String SPEAKERS = "speakers";
  static final String QUOTES = "quotes";
  static final String EVIDENCE = "evidence exact";
  static final String CONFIDENCE = "confidence";

  private final Facts gold;
  private final Facts found;
  private final EntityAlignment entities;
  private final ScoreSheet sheet;
  private final EventWords words;

  EventScorer(Facts gold, Facts found, EntityAlignment entities, ScoreSheet sheet) {
    this.gold = gold;
    this.found = found;
    this.entities = entities;
    this.sheet = sheet;
    this.words = new EventWords(gold, found);
  }

  void score() {
    List<EventAlignment.Pair> pairs = EventAlignment.of(gold, found, entities);
    pairs.forEach(this::scorePair);
    scoreMissed(pairs);
    scoreSpurious(pairs);
    scoreQuotes();
    found.happenings().forEach(this::scoreEvidence);
  }

  private void scorePair(EventAlignment.Pair pair) {
    Facts.Happening goldEvent = pair.gold();
    Facts.Happening foundEvent = pair.found();
    sheet.right(FOUND);
    sheet.count(band(foundEvent), new Tally(1, 0, 0));
    scoreStrict(goldEvent, foundEvent);
    scoreParties(goldEvent, foundEvent);
    scoreValue(PLACE, goldEvent, foundEvent, goldEvent.place(), inGold(foundEvent.place()));
    scoreValue(DATE, goldEvent, foundEvent, goldEvent.date(), foundEvent.date());
    scoreValue(REALIS, goldEvent, foundEvent, goldEvent.realis(), foundEvent.realis());
    scoreValue(PLOVER, goldEvent, foundEvent, goldEvent.plover(), foundEvent.plover());
    if (goldEvent.speaker() != null && goldEvent.type().equals("Statement")) {
      scoreValue(
          SPEAKERS, goldEvent, foundEvent, goldEvent.speaker(), inGold(foundEvent.speaker()));
    }
    sheet.confused(goldEvent.realis(), foundEvent.realis());
    if (foundEvent.realis().equals("Actual") && !goldEvent.realis().equals("Actual")) {
      sheet.assertedWrongly();
    }
  }

  private void scoreStrict(Facts.Happening goldEvent, Facts.Happening foundEvent) {
    boolean right =
        EventAlignment.typesFit(goldEvent, foundEvent)
            && goldEvent.realis().equals(foundEvent.realis())
            && named(goldEvent.parties()).equals(named(entities.inGold(foundEvent.parties())));
    sheet.count(STRICT, right ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
  }

  /** Without parties that have no name in the gold: how those are told is a matter of taste. */
  private Set<String> named(Set<String> parties) {
    Set<String> unnamed =
        gold.things().stream()
            .filter(thing -> !thing.named())
            .map(Facts.Thing::id)
            .collect(Collectors.toSet());
    Set<String> named = new HashSet<>(parties);
    named.removeAll(unnamed);
    return named;
  }

  private void scoreParties(Facts.Happening goldEvent, Facts.Happening foundEvent) {
    Set<String> parties = entities.inGold(foundEvent.parties());
    Set<String> both = new HashSet<>(goldEvent.parties());
    both.retainAll(parties);
    sheet.count(
        PARTIES,
        new Tally(
            both.size(), parties.size() - both.size(), goldEvent.parties().size() - both.size()));
    if (both.size() < parties.size() || both.size() < goldEvent.parties().size()) {
      sheet.note(
          PARTIES,
          words.gold(goldEvent) + "\n    found " + words.found(foundEvent),
          words.sentence(goldEvent));
    }
  }

  private void scoreValue(
      String measure,
      Facts.Happening goldEvent,
      Facts.Happening foundEvent,
      @Nullable String wanted,
      @Nullable String got) {
    if (wanted == null && got == null) {
      return;
    }
    if (Objects.equals(wanted, got)) {
      sheet.right(measure);
    } else if (wanted == null && !measure.equals(PLACE) && !measure.equals(DATE)) {
      return; // the gold leaves it open
    } else {
      sheet.wrong(
          measure,
          words.gold(goldEvent) + ": expected " + words.name(wanted) + ", found " + words.name(got),
          words.sentence(foundEvent));
    }
  }

  private @Nullable String inGold(@Nullable String foundId) {
    return foundId == null ? null : entities.gold(foundId).orElse(foundId);
  }

  private void scoreMissed(List<EventAlignment.Pair> pairs) {
    Set<String> matched = pairs.stream().map(pair -> pair.gold().id()).collect(Collectors.toSet());
    gold.happenings().stream()
        .filter(event -> !matched.contains(event.id()))
        .forEach(
            event -> {
              sheet.missed(FOUND, words.gold(event), words.sentence(event));
              sheet.count(STRICT, new Tally(0, 0, 1));
            });
  }

  private void scoreSpurious(List<EventAlignment.Pair> pairs) {
    Set<String> matched = pairs.stream().map(pair -> pair.found().id()).collect(Collectors.toSet());
    found.happenings().stream()
        .filter(event -> !matched.contains(event.id()))
        .forEach(
            event -> {
              sheet.spurious(FOUND, words.found(event), words.sentence(event));
              sheet.count(band(event), new Tally(0, 1, 0));
              sheet.count(STRICT, new Tally(0, 1, 0));
            });
  }

  /** How sure the graph is of an event: of the rows, the right ones should be as many. */
  private static String band(Facts.Happening event) {
    double sure = event.confidence();
    return CONFIDENCE
        + (sure > 0.9
            ? " above .9"
            : sure > 0.8 ? " .8 to .9" : sure > 0.6 ? " .6 to .8" : " to .6");
  }

  private void scoreQuotes() {
    Set<String> wanted = quotes(gold.happenings()).collect(Collectors.toSet());
    Set<String> got = quotes(found.happenings()).collect(Collectors.toSet());
    wanted.stream()
        .sorted()
        .forEach(
            quote -> {
              if (got.contains(quote)) {
                sheet.right(QUOTES);
              } else {
                sheet.missed(QUOTES, "“" + quote + "”", "");
              }
            });
    got.stream()
        .filter(quote -> !wanted.contains(quote))
        .sorted()
        .forEach(quote -> sheet.spurious(QUOTES, "“" + quote + "”", ""));
  }

  private static Stream<String> quotes(List<Facts.Happening> events) {
    return events.stream()
        .map(Facts.Happening::quote)
        .filter(Objects::nonNull)
        .map(quote -> NameForm.of(Objects.requireNonNull(quote)));
  }

  private void scoreEvidence(Facts.Happening event) {
    for (Facts.Stretch place : event.places()) {
      if (place.end() <= found.text().length()
          && found.text().substring(place.begin(), place.end()).equals(place.words())) {
        sheet.right(EVIDENCE);
      } else {
        sheet.wrong(EVIDENCE, words.found(event) + ": not the article's words", place.words());
      }
    }
    if (event.places().isEmpty()) {
      sheet.wrong(EVIDENCE, words.found(event) + ": no evidence", "");
    }
  }
}
