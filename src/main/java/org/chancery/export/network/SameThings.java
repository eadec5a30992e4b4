package org.chancery.export.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which things are one by the store's decisions; the one with the shortest IRI stands for all. */
final class SameThings {
  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, String> shorter = new HashMap<>();

  SameThings(Rows rows) {
    Map<String, TreeSet<String>> decisions = new TreeMap<>();
    rows.each(
        "same.rq",
        row ->
            decisions
                .computeIfAbsent(row.text("decision"), decision -> new TreeSet<>(SHORTEST))
                .add(row.text("thing")));
    decisions.values().forEach(same -> same.forEach(each -> join(same.first(), each)));
  }

  private void join(String one, String other) {
    String first = of(one);
    String second = of(other);
    int order = SHORTEST.compare(first, second);
    if (order != 0) {
      shorter.put(order < 0 ? second : first, order < 0 ? first : second);
    }
  }

  /** What stands for this thing; itself where no decision names it. */
  String of(String thing) {
    String found = thing;
    for (Optional<String> next = next(found); next.isPresent(); next = next(found)) {
      found = next.get();
    }
    return found;
  }

  private Optional<String> next(String thing) {
    return Optional.ofNullable(shorter.get(thing));
  }
}
