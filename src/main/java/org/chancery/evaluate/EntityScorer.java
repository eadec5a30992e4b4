package org.chancery.evaluate;

import java.util.Locale;
import java.util.Optional;

/** Entities by type, and links to Wikidata. */
final class EntityScorer {
  static final String ALL = "entities";
  static final String UNNAMED = "entities unnamed";
  static final String LINKS = "links";

  private final Facts gold;
  private final Facts found;
  private final EntityAlignment entities;
  private final ScoreSheet sheet;

  EntityScorer(Facts gold, Facts found, EntityAlignment entities, ScoreSheet sheet) {
    this.gold = gold;
    this.found = found;
    this.entities = entities;
    this.sheet = sheet;
  }

  void score() {
    gold.things().forEach(this::scoreGold);
    found.things().stream()
        .filter(thing -> entities.gold(thing.id()).isEmpty())
        .forEach(this::scoreSpurious);
  }

  private static String measure(Facts.Thing thing) {
    return thing.named() ? ALL + " " + thing.type() : UNNAMED;
  }

  private void scoreGold(Facts.Thing thing) {
    Optional<String> match = entities.found(thing.id());
    if (match.isPresent()) {
      sheet.right(measure(thing));
      countAll(thing, new Tally(1, 0, 0));
    } else {
      sheet.missed(measure(thing), describe(thing), "");
      countAll(thing, new Tally(0, 0, 1));
    }
    if (thing.qid() != null) {
      scoreLink(thing, match.map(found::thing));
    }
  }

  private void scoreSpurious(Facts.Thing thing) {
    sheet.spurious(measure(thing), describe(thing), "");
    countAll(thing, new Tally(0, 1, 0));
  }

  private void countAll(Facts.Thing thing, Tally tally) {
    if (thing.named()) {
      sheet.count(ALL, tally);
    }
  }

  private void scoreLink(Facts.Thing thing, Optional<Facts.Thing> match) {
    String linked = match.map(Facts.Thing::qid).orElse(null);
    if (linked == null) {
      sheet.missed(LINKS, describe(thing) + " is " + thing.qid(), "");
    } else if (linked.equals(thing.qid())) {
      sheet.right(LINKS);
    } else {
      sheet.wrong(LINKS, describe(thing) + " is " + thing.qid() + ", found " + linked, "");
    }
  }

  private static String describe(Facts.Thing thing) {
    return thing.type().toLowerCase(Locale.ROOT) + " " + String.join(" | ", thing.names());
  }
}
