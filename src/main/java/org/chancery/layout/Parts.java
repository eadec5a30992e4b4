package org.chancery.layout;

import java.util.Arrays;

/** Which nodes hang together. */
final class Parts {
  private final int[] before;

  Parts(int size) {
    before = new int[size];
    Arrays.setAll(before, i -> i);
  }

  void unite(int one, int other) {
    int first = of(one);
    int second = of(other);
    before[Math.max(first, second)] = Math.min(first, second);
  }

  /** The lowest node of the part in which a node is. */
  int of(int node) {
    int root = node;
    while (before[root] != root) {
      before[root] = before[before[root]];
      root = before[root];
    }
    return root;
  }

  /** The part with the most nodes; of equal ones the first, -1 where there is none. */
  int largest() {
    int[] sizes = new int[before.length];
    int largest = -1;
    for (int i = 0; i < before.length; i++) {
      sizes[of(i)]++;
    }
    for (int i = 0; i < sizes.length; i++) {
      if (largest < 0 || sizes[i] > sizes[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
