package org.chancery.annotate.perceptron;

import java.util.Arrays;
import java.util.List;

/**
 * The weights that training ends with, in columns: one row for each feature and action, features
 * ascending as unsigned numbers.
 */
public record AveragedWeights(int[] features, short[] actions, float[] weights) {
  int size() {
    return features.length;
  }

  /** The mean of several, a weight that one has not counting as zero there. */
  public static AveragedWeights mean(List<AveragedWeights> all) {
    int[] at = new int[all.size()];
    float[] sums = new float[1 << Byte.SIZE];
    boolean[] seen = new boolean[1 << Byte.SIZE];
    Collector mean = new Collector();
    for (int feature = first(all, at); isLeft(all, at); feature = first(all, at)) {
      for (int i = 0; i < at.length; i++) {
        AveragedWeights one = all.get(i);
        for (; at[i] < one.size() && one.features[at[i]] == feature; at[i]++) {
          sums[one.actions[at[i]]] += one.weights[at[i]];
          seen[one.actions[at[i]]] = true;
        }
      }
      for (int action = 0; action < sums.length; action++) {
        if (seen[action]) {
          mean.add(feature, (short) action, sums[action] / all.size());
          sums[action] = 0;
          seen[action] = false;
        }
      }
    }
    return mean.collected();
  }

  private static boolean isLeft(List<AveragedWeights> all, int[] at) {
    for (int i = 0; i < at.length; i++) {
      if (at[i] < all.get(i).size()) {
        return true;
      }
    }
    return false;
  }

  /** The least feature that is next in any. */
  private static int first(List<AveragedWeights> all, int[] at) {
    int first = -1;
    for (int i = 0; i < at.length; i++) {
      if (at[i] < all.get(i).size()
          && Integer.compareUnsigned(all.get(i).features[at[i]], first) < 0) {
        first = all.get(i).features[at[i]];
      }
    }
    return first;
  }

  /** Only the weights that count for something. */
  public AveragedWeights atLeast(float threshold) {
    Collector kept = new Collector();
    for (int row = 0; row < size(); row++) {
      if (Math.abs(weights[row]) >= threshold) {
        kept.add(features[row], actions[row], weights[row]);
      }
    }
    return kept.collected();
  }

  /**
   * The weights in whole steps, none further than 127 steps from zero; what rounds to zero goes.
   */
  public PackedWeights packed(float step) {
    PackedWeights.Columns columns = new PackedWeights.Columns();
    for (int row = 0; row < size(); row++) {
      int steps =
          Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weights[row] / step)));
      if (steps != 0) {
        columns.add(features[row], actions[row], (byte) steps);
      }
    }
    return columns.packed();
  }

  /** Grows the columns row by row. */
  static final class Collector {
    private int[] features = new int[1 << 16];
    private short[] actions = new short[1 << 16];
    private float[] weights = new float[1 << 16];
    private int size;

    void add(int feature, short action, float weight) {
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
        actions = Arrays.copyOf(actions, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      features[size] = feature;
      actions[size] = action;
      weights[size++] = weight;
    }

    AveragedWeights collected() {
      return new AveragedWeights(
          Arrays.copyOf(features, size),
          Arrays.copyOf(actions, size),
          Arrays.copyOf(weights, size));
    }
  }
}
