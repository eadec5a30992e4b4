package org.chancery.evaluate;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relations between entities that both sides know; offices and event short-cuts are scored
 * elsewhere.
 */
final class RelationScorer {
  static final String RELATIONS = "relations";
  private static final Set<String> PREDICATES =
      Set.of(
          "represents",
          "memberOf",
          "participatesInProject",
          "locatedIn",
          "capitalOf",
          "supports",
          "opposes",
          "predecessorOf",
          "relativeOf");

  private final Facts gold;
  private final Facts found;
  private final EntityAlignment entities;
  private final ScoreSheet sheet;

  RelationScorer(Facts gold, Facts found, EntityAlignment entities, ScoreSheet sheet) {
    this.gold = gold;
    this.found = found;
    this.entities = entities;
    this.sheet = sheet;
  }

  void score() {
    Set<Facts.Link> wanted = Set.copyOf(gold.links());
    Set<Facts.Link> got =
        found.links().stream()
            .filter(link -> PREDICATES.contains(link.predicate()))
            .map(this::inGold)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    for (Facts.Link link : gold.links()) {
      if (got.contains(link)) {
        sheet.right(RELATIONS);
      } else {
        sheet.missed(RELATIONS, describe(link), "");
      }
    }
    got.stream()
        .filter(link -> !wanted.contains(link))
        .forEach(link -> sheet.spurious(RELATIONS, describe(link), ""));
  }

  private Facts.Link inGold(Facts.Link link) {
    return new Facts.Link(
        entities.gold(link.subject()).orElse(link.subject()),
        link.predicate(),
        entities.gold(link.object()).orElse(link.object()),
        link.realis());
  }

  private String describe(Facts.Link link) {
    return name(link.subject())
        + " "
        + link.predicate()
        + " "
        + name(link.object())
        + " ["
        + link.realis()
        + "]";
  }

  private String name(String id) {
    return java.util.stream.Stream.concat(gold.things().stream(), found.things().stream())
        .filter(thing -> thing.id().equals(id))
        .map(Facts.Thing::name)
        .findFirst()
        .orElse(id);
  }
}
