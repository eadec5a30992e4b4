package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.link.NameKey;

/** The things by words of their names. Immutable once made. */
final class ThingIndex {
  /** A word that more things have tells little: those of rarer words are enough. */
  private static final int MOST_OF_A_WORD = 5_000;

  private static final int PREFIX = 3;

  private final Map<String, Thing> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> foldedNames = new HashMap<>();
  private final NavigableMap<String, Set<Thing>> byWord = new TreeMap<>();

  ThingIndex(Collection<Thing> things) {
    things.forEach(this::add);
  }

  private void add(Thing thing) {
    byId.put(thing.id(), thing);
    List<String> folded =
        thing.names().stream().map(NameKey::folded).filter(n -> !n.isEmpty()).distinct().toList();
    foldedNames.put(thing.id(), folded);
    for (String name : folded) {
      for (String word : name.split(" ", -1)) {
        byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(thing);
      }
    }
  }

  Collection<Thing> all() {
    return byId.values();
  }

  Optional<Thing> thing(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The things that share a word with a folded name, or have one a letter apart from its. */
  Set<Thing> sharing(String folded) {
    Set<Thing> found = new LinkedHashSet<>();
    for (String word : folded.split(" ", -1)) {
      Set<Thing> same = byWord.getOrDefault(word, Set.of());
      found.addAll(same.size() <= MOST_OF_A_WORD ? same : named(same, folded));
      if (word.length() > PREFIX) {
        nearly(word, found);
      }
    }
    return found;
  }

  private List<Thing> named(Set<Thing> things, String folded) {
    return things.stream().filter(t -> foldedNames(t).contains(folded)).toList();
  }

  /** A misspelt word is looked for among those that begin alike. */
  private void nearly(String word, Set<Thing> found) {
    String begin = word.substring(0, PREFIX);
    byWord
        .subMap(begin, true, begin + Character.MAX_VALUE, true)
        .forEach(
            (other, things) -> {
              if (Similarity.isOneLetterApart(word, other) && things.size() <= MOST_OF_A_WORD) {
                found.addAll(things);
              }
            });
  }

  /** The things a word of whose names begins so. */
  List<Thing> beginning(String prefix, int most) {
    String folded = NameKey.folded(prefix);
    Set<Thing> found = new LinkedHashSet<>();
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    for (Set<Thing> things : byWord.subMap(last, true, last + Character.MAX_VALUE, true).values()) {
      for (Thing thing : things) {
        if (found.size() < most && foldedNames(thing).stream().anyMatch(n -> has(n, folded))) {
          found.add(thing);
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean has(String name, String beginning) {
    return name.startsWith(beginning) || name.contains(" " + beginning);
  }

  /** How alike the thing's likest name is, 0 to 1. */
  double similarity(Thing thing, String folded) {
    return foldedNames(thing).stream().mapToDouble(n -> Similarity.of(folded, n)).max().orElse(0);
  }

  private List<String> foldedNames(Thing thing) {
    return foldedNames.getOrDefault(thing.id(), List.of());
  }
}
