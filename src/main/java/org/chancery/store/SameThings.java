package org.chancery.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Things of several articles that the store holds to be one. The first IRI stands for all, as it
 * does in {@code owl:sameAs}.
 */
public final class SameThings {
  private final Map<String, String> before = new HashMap<>();

  /** Two things are one. */
  public void unite(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (first.compareTo(second) < 0) {
      before.put(second, first);
    } else if (!first.equals(second)) {
      before.put(first, second);
    }
  }

  /** The IRI that stands for a thing; its own where it is one with no other. */
  public String of(String iri) {
    String root = iri;
    for (String next = before.get(root); next != null; next = before.get(root)) {
      root = next;
    }
    return root;
  }
}
