package org.chancery.annotate.perceptron;

import java.util.Arrays;

/**
 * The weights of an averaged perceptron while it learns (Collins 2002). A feature owns a block of
 * entries, one for each action it has been seen with; blocks grow by doubling and lie in flat
 * arrays, so that scoring reads memory in a row and learning makes no objects.
 *
 * <p>The average of a weight over time is kept lazily: the sum is brought up to date when the
 * weight changes.
 */
public final class PerceptronWeights implements Weights {
  private static final int SIZES = 10;

  /** Open addressing: feature, start of its block (0: free slot), length, log2 of capacity. */
  private int[] keys = new int[1 << 20];

  private int[] starts = new int[1 << 20];
  private short[] lengths = new short[1 << 20];
  private byte[] sizes = new byte[1 << 20];
  private int features;

  private short[] actions = new short[1 << 20];
  private float[] weights = new float[1 << 20];
  private double[] sums = new double[1 << 20];
  private int[] times = new int[1 << 20];
  private int used = 1;

  /** The blocks of each size that bigger ones have replaced, linked through their first time. */
  private final int[] free = new int[SIZES];

  private int now;

  /** The time goes on: what follows belongs to the next example. */
  public void tick() {
    now++;
  }

  public int featureCount() {
    return features;
  }

  @Override
  public void addTo(float[] scores, int[] wanted, int count) {
    for (int i = 0; i < count; i++) {
      int slot = slot(wanted[i]);
      int start = starts[slot];
      int end = start + lengths[slot];
      for (int entry = start; entry < end; entry++) {
        scores[actions[entry]] += weights[entry];
      }
    }
  }

  /** Adds to the weight of an action for each feature. */
  public void update(int[] wanted, int count, int action, float amount) {
    for (int i = 0; i < count; i++) {
      update(wanted[i], action, amount);
    }
  }

  private void update(int feature, int action, float amount) {
    int entry = entry(claimedSlot(feature), action);
    sums[entry] += (double) weights[entry] * (now - times[entry]);
    times[entry] = now;
    weights[entry] += amount;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = Hashing.spread(feature) & mask;
    while (starts[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int claimedSlot(int feature) {
    int slot = slot(feature);
    if (starts[slot] != 0) {
      return slot;
    }
    if (2 * ++features > keys.length) {
      grow();
      slot = slot(feature);
    }
    keys[slot] = feature;
    starts[slot] = block(0);
    lengths[slot] = 0;
    sizes[slot] = 0;
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldStarts = starts;
    short[] oldLengths = lengths;
    byte[] oldSizes = sizes;
    keys = new int[2 * oldKeys.length];
    starts = new int[keys.length];
    lengths = new short[keys.length];
    sizes = new byte[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldStarts[old] != 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        starts[slot] = oldStarts[old];
        lengths[slot] = oldLengths[old];
        sizes[slot] = oldSizes[old];
      }
    }
  }

  private int entry(int slot, int action) {
    int start = starts[slot];
    int length = lengths[slot];
    for (int entry = start; entry < start + length; entry++) {
      if (actions[entry] == action) {
        return entry;
      }
    }
    if (length == 1 << sizes[slot]) {
      start = enlarge(slot);
    }
    int entry = start + lengths[slot]++;
    actions[entry] = (short) action;
    weights[entry] = 0;
    sums[entry] = 0;
    times[entry] = now;
    return entry;
  }

  private int enlarge(int slot) {
    int old = starts[slot];
    int length = lengths[slot];
    int start = block(sizes[slot] + 1);
    System.arraycopy(actions, old, actions, start, length);
    System.arraycopy(weights, old, weights, start, length);
    System.arraycopy(sums, old, sums, start, length);
    System.arraycopy(times, old, times, start, length);
    times[old] = free[sizes[slot]];
    free[sizes[slot]] = old;
    sizes[slot]++;
    starts[slot] = start;
    return start;
  }

  private int block(int size) {
    if (free[size] != 0) {
      int start = free[size];
      free[size] = times[start];
      return start;
    }
    int start = used;
    used += 1 << size;
    if (used > actions.length) {
      int capacity = 2 * actions.length;
      actions = Arrays.copyOf(actions, capacity);
      weights = Arrays.copyOf(weights, capacity);
      sums = Arrays.copyOf(sums, capacity);
      times = Arrays.copyOf(times, capacity);
    }
    return start;
  }

  /** The average of every weight over all examples so far. */
  public AveragedWeights averaged() {
    long[] slots = occupiedSlots();
    AveragedWeights.Collector out = new AveragedWeights.Collector();
    for (long keyAndSlot : slots) {
      int slot = (int) keyAndSlot;
      for (int entry = starts[slot]; entry < starts[slot] + lengths[slot]; entry++) {
        double sum = sums[entry] + (double) weights[entry] * (now - times[entry]);
        out.add(keys[slot], actions[entry], (float) (sum / now));
      }
    }
    return out.collected();
  }

  /** Feature and slot in one number each, features ascending as unsigned numbers. */
  private long[] occupiedSlots() {
    long[] slots = new long[features];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (starts[slot] != 0) {
        slots[count++] = (long) (keys[slot] ^ Integer.MIN_VALUE) << Integer.SIZE | slot;
      }
    }
    Arrays.sort(slots);
    return slots;
  }
}
