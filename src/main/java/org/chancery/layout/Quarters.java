package org.chancery.layout;

import java.util.Arrays;

/**
 * Points in a square that is quartered until few are in a part, after Barnes and Hut (1986): for
 * one who is far away, a part acts as one heavy point in its middle. The parts lie in a row, each
 * before its quarters, so that all can be visited by walking along.
 */
final class Quarters {
  private static final int FEW = 6;

  /** Points that lie in one place are in one part, however many they are. */
  private static final double SMALLEST = 1e-6;

  /** A part is far away when it is seen under an angle of less than this, in radians. */
  private static final double FAR = 1.2;

  private final double[] x;
  private final double[] y;

  /** The points, those of one part beside each other. */
  private final int[] order;

  private int count;
  private int[] begins = new int[64];
  private int[] ends = new int[64];

  /** Which part comes behind all quarters of this one. */
  private int[] next = new int[64];

  /** From here on, as the square of the distance, a part is far away. */
  private double[] far = new double[64];

  private double[] middleX = new double[64];
  private double[] middleY = new double[64];

  /** What a point or a far part does to the one for whom forces are summed up. */
  interface Push {
    /** Acts from a place with the weight of so many points. */
    void from(double x, double y, int weight);
  }

  Quarters(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    order = new int[x.length];
    Arrays.setAll(order, i -> i);
    double left = Arrays.stream(x).min().orElse(0);
    double low = Arrays.stream(y).min().orElse(0);
    double right = Arrays.stream(x).max().orElse(0);
    double high = Arrays.stream(y).max().orElse(0);
    divide(0, x.length, left, low, Math.max(right - left, high - low));
  }

  private void divide(int begin, int end, double left, double low, double width) {
    if (begin == end) {
      return;
    }
    int part = part(begin, end, width);
    if (end - begin > FEW && width > SMALLEST) {
      double half = width / 2;
      int middle = split(begin, end, x, left + half);
      int lower = split(begin, middle, y, low + half);
      int upper = split(middle, end, y, low + half);
      divide(begin, lower, left, low, half);
      divide(lower, middle, left, low + half, half);
      divide(middle, upper, left + half, low, half);
      divide(upper, end, left + half, low + half, half);
    }
    next[part] = count;
  }

  private int part(int begin, int end, double width) {
    if (count == begins.length) {
      grow();
    }
    begins[count] = begin;
    ends[count] = end;
    far[count] = width * width / (FAR * FAR);
    for (int i = begin; i < end; i++) {
      middleX[count] += x[order[i]] / (end - begin);
      middleY[count] += y[order[i]] / (end - begin);
    }
    return count++;
  }

  private void grow() {
    begins = Arrays.copyOf(begins, 2 * count);
    ends = Arrays.copyOf(ends, 2 * count);
    next = Arrays.copyOf(next, 2 * count);
    far = Arrays.copyOf(far, 2 * count);
    middleX = Arrays.copyOf(middleX, 2 * count);
    middleY = Arrays.copyOf(middleY, 2 * count);
  }

  /** Puts the points below a bound first; tells where the others begin. */
  private int split(int begin, int end, double[] at, double bound) {
    int lower = begin;
    for (int i = begin; i < end; i++) {
      if (at[order[i]] < bound) {
        int point = order[i];
        order[i] = order[lower];
        order[lower] = point;
        lower++;
      }
    }
    return lower;
  }

  /** Tells what all others do to a point. */
  void pushes(int point, Push push) {
    int part = 0;
    while (part < count) {
      double dx = middleX[part] - x[point];
      double dy = middleY[part] - y[point];
      if (dx * dx + dy * dy > far[part]) {
        push.from(middleX[part], middleY[part], ends[part] - begins[part]);
        part = next[part];
      } else if (next[part] == part + 1) {
        each(part, point, push);
        part++;
      } else {
        part++;
      }
    }
  }

  private void each(int part, int point, Push push) {
    for (int i = begins[part]; i < ends[part]; i++) {
      if (order[i] != point) {
        push.from(x[order[i]], y[order[i]], 1);
      }
    }
  }
}
