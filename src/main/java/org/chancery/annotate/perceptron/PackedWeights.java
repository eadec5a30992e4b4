package org.chancery.annotate.perceptron;

import java.util.Arrays;

/**
 * The weights of a model in use: whole numbers of one byte, in one block a feature, and an index of
 * features by open addressing. Immutable; shared by all threads.
 *
 * @see AveragedWeights#packed how they are rounded
 */
public final class PackedWeights implements Weights {
  /** Features, ascending as unsigned numbers, and how many entries each has. */
  private final int[] features;

  private final byte[] lengths;

  /** The entries of all features in their order. */
  private final byte[] actions;

  private final byte[] values;

  /** Two numbers a slot: the feature, and where its block begins in {@link #blocks}; 0 if free. */
  private final int[] index;

  /**
   * A bit for each feature, shared by some: most features that are asked for have no weight, and a
   * few megabytes of bits stay nearer to the processor than the index does.
   */
  private final long[] present;

  /** Per feature: the number of entries, then action and weight of each. */
  private final byte[] blocks;

  private PackedWeights(int[] features, byte[] lengths, byte[] actions, byte[] values) {
    this.features = features;
    this.lengths = lengths;
    this.actions = actions;
    this.values = values;
    this.index = new int[2 * Math.max(2, Integer.highestOneBit(features.length) * 4)];
    this.blocks = new byte[1 + features.length + 2 * actions.length];
    this.present = new long[Math.max(1, Integer.highestOneBit(features.length) / 4)];
    fill();
  }

  static PackedWeights of(int[] features, byte[] lengths, byte[] actions, byte[] values) {
    return new PackedWeights(features, lengths, actions, values);
  }

  private void fill() {
    int at = 1;
    int entry = 0;
    for (int i = 0; i < features.length; i++) {
      int spread = Hashing.spread(features[i]);
      present[word(spread)] |= 1L << spread;
      int slot = slot(features[i], spread);
      index[slot] = features[i];
      index[slot + 1] = at;
      blocks[at++] = lengths[i];
      for (int end = entry + (lengths[i] & 0xff); entry < end; entry++) {
        blocks[at++] = actions[entry];
        blocks[at++] = values[entry];
      }
    }
  }

  /** The word of {@link #present} for a feature; the bit in it is of the lowest six. */
  private int word(int spread) {
    return spread >>> 6 & present.length - 1;
  }

  private int slot(int feature, int spread) {
    int mask = index.length - 1;
    int slot = spread << 1 & mask;
    while (index[slot + 1] != 0 && index[slot] != feature) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  @Override
  public void addTo(float[] scores, int[] wanted, int count) {
    for (int i = 0; i < count; i++) {
      int spread = Hashing.spread(wanted[i]);
      if ((present[word(spread)] >>> spread & 1) == 0) {
        continue;
      }
      int at = index[slot(wanted[i], spread) + 1];
      if (at != 0) {
        int end = at + 2 * (blocks[at] & 0xff);
        while (at < end) {
          scores[blocks[++at] & 0xff] += blocks[++at];
        }
      }
    }
  }

  int[] features() {
    return features;
  }

  byte[] lengths() {
    return lengths;
  }

  byte[] actions() {
    return actions;
  }

  byte[] values() {
    return values;
  }

  /** Grows the columns row by row, features ascending. */
  static final class Columns {
    private int[] features = new int[1 << 16];
    private byte[] lengths = new byte[1 << 16];
    private int featureCount;
    private byte[] actions = new byte[1 << 16];
    private byte[] values = new byte[1 << 16];
    private int entryCount;

    void add(int feature, int action, byte value) {
      if (featureCount == 0 || features[featureCount - 1] != feature) {
        addFeature(feature);
      }
      if (entryCount == actions.length) {
        actions = Arrays.copyOf(actions, 2 * entryCount);
        values = Arrays.copyOf(values, 2 * entryCount);
      }
      lengths[featureCount - 1]++;
      actions[entryCount] = (byte) action;
      values[entryCount++] = value;
    }

    private void addFeature(int feature) {
      if (featureCount == features.length) {
        features = Arrays.copyOf(features, 2 * featureCount);
        lengths = Arrays.copyOf(lengths, 2 * featureCount);
      }
      features[featureCount++] = feature;
    }

    PackedWeights packed() {
      return new PackedWeights(
          Arrays.copyOf(features, featureCount),
          Arrays.copyOf(lengths, featureCount),
          Arrays.copyOf(actions, entryCount),
          Arrays.copyOf(values, entryCount));
    }
  }
}
