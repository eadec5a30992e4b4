package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entity of the graph is which of the gold: of one type, and called alike. One to one, the
 * pairs that agree most first.
 */
final class EntityAlignment {
  private final Map<String, String> goldToFound = new HashMap<>();
  private final Map<String, String> foundToGold = new HashMap<>();

  private record Pair(Facts.Thing gold, Facts.Thing found, int agreement) {}

  static EntityAlignment of(Facts gold, Facts found) {
    EntityAlignment alignment = new EntityAlignment();
    List<Pair> pairs = new ArrayList<>();
    for (Facts.Thing goldThing : gold.things()) {
      for (Facts.Thing foundThing : found.things()) {
        int agreement = agreement(goldThing, foundThing);
        if (agreement > 0) {
          pairs.add(new Pair(goldThing, foundThing, agreement));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::agreement)
            .reversed()
            .thenComparing(pair -> pair.gold.id())
            .thenComparing(pair -> pair.found.id()));
    pairs.forEach(alignment::add);
    return alignment;
  }

  private void add(Pair pair) {
    if (!goldToFound.containsKey(pair.gold.id()) && !foundToGold.containsKey(pair.found.id())) {
      goldToFound.put(pair.gold.id(), pair.found.id());
      foundToGold.put(pair.found.id(), pair.gold.id());
    }
  }

  private static int agreement(Facts.Thing gold, Facts.Thing found) {
    if (!gold.type().equals(found.type())) {
      return 0;
    }
    Set<String> goldNames = forms(gold);
    Set<String> foundNames = forms(found);
    boolean sameMainName = NameForm.of(gold.name()).equals(NameForm.of(found.name()));
    boolean sameItem = gold.qid() != null && gold.qid().equals(found.qid());
    goldNames.retainAll(foundNames);
    return (sameMainName ? 100 : 0) + (sameItem ? 50 : 0) + goldNames.size();
  }

  private static Set<String> forms(Facts.Thing thing) {
    return thing.names().stream()
        .map(NameForm::of)
        .filter(form -> !form.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  Optional<String> found(String goldId) {
    return Optional.ofNullable(goldToFound.get(goldId));
  }

  Optional<String> gold(String foundId) {
    return Optional.ofNullable(foundToGold.get(foundId));
  }

  /** Ids of the gold for ids of the graph; those that the gold does not know keep their own. */
  Set<String> inGold(Set<String> foundIds) {
    return foundIds.stream().map(id -> gold(id).orElse(id)).collect(Collectors.toSet());
  }
}
