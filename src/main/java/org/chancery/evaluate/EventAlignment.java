package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which event of the graph is which of the gold: told in a common sentence, of a type that fits,
 * and with a party in common. One to one, the pairs that agree most first.
 */
final class EventAlignment {
  /** An event of both. */
  record Pair(Facts.Happening gold, Facts.Happening found, double agreement) {}

  private EventAlignment() {}

  static List<Pair> of(Facts gold, Facts found, EntityAlignment entities) {
    List<Pair> candidates = new ArrayList<>();
    for (Facts.Happening goldEvent : gold.happenings()) {
      for (Facts.Happening foundEvent : found.happenings()) {
        double agreement = agreement(goldEvent, foundEvent, entities);
        if (agreement > 0) {
          candidates.add(new Pair(goldEvent, foundEvent, agreement));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::agreement)
            .reversed()
            .thenComparing(pair -> pair.gold.id())
            .thenComparing(pair -> pair.found.id()));
    return oneToOne(candidates);
  }

  private static List<Pair> oneToOne(List<Pair> candidates) {
    Set<String> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains("g " + pair.gold.id()) && !taken.contains("f " + pair.found.id())) {
        taken.add("g " + pair.gold.id());
        taken.add("f " + pair.found.id());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static double agreement(
      Facts.Happening gold, Facts.Happening found, EntityAlignment entities) {
    long common =
        gold.places().stream()
            .filter(place -> found.places().stream().anyMatch(place::overlaps))
            .count();
    Set<String> parties = entities.inGold(found.parties());
    double overlap = overlap(gold.parties(), parties);
    if (common == 0 || !typesFit(gold, found) || overlap == 0) {
      return 0;
    }
    return 4 * overlap
        + (gold.type().equals(found.type()) ? 2 : 0)
        + (gold.realis().equals(found.realis()) ? 1 : 0)
        + (sameQuote(gold, found) ? 2 : 0)
        + (gold.plover() != null && gold.plover().equals(found.plover()) ? 0.5 : 0)
        + 0.5 * common / gold.places().size();
  }

  /** Narrated accusations, refusals and denials count as either. */
  static boolean typesFit(Facts.Happening gold, Facts.Happening found) {
    return gold.type().equals(found.type())
        || Set.of(gold.type(), found.type()).equals(Set.of("Statement", "Action"));
  }

  private static boolean sameQuote(Facts.Happening gold, Facts.Happening found) {
    return gold.quote() != null
        && found.quote() != null
        && NameForm.of(gold.quote()).equals(NameForm.of(found.quote()));
  }

  /** Size of the intersection over that of the union; 1 when both are empty. */
  private static double overlap(Set<String> left, Set<String> right) {
    Set<String> union = new HashSet<>(left);
    union.addAll(right);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return union.isEmpty() ? 1 : (double) both.size() / union.size();
  }
}
