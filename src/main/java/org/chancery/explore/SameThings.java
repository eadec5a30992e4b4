package org.chancery.explore;

import java.util.HashMap;
import java.util.Map;

/** Things of several articles that were decided to be one: the first IRI stands for all. */
final class SameThings {
  private final Map<String, String> parents = new HashMap<>();

  void unite(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (!first.equals(second)) {
      parents.put(first, second);
    }
  }

  /** The IRI that stands for a thing. */
  String of(String iri) {
    String root = iri;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    return root;
  }
}
