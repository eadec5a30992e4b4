package org.chancery.explore;

import java.util.HashSet;
import java.util.Set;

/**
 * Places the nodes of a network by springs and repulsion, after Fruchterman and Reingold (1991),
 * with a pull to the middle so that parts which nothing connects stay near. Nothing is drawn by
 * lot: nodes start on a sunflower spiral, so the same network always looks the same. Repulsion of
 * far nodes is that of the cell of a grid in which they lie.
 */
final class ForceLayout {
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double DISTANCE = 100;

  /** Screens are wider than high. */
  private static final double WIDER = 1.35;

  /** From here on, nodes hardly push each other: parts that nothing joins stay in sight. */
  private static final double FAR = 4 * DISTANCE;

  private static final double GRAVITY = 0.4;
  private static final int EXACT = 400;

  private final int size;
  private final Set<Long> springs = new HashSet<>();
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  ForceLayout(int size) {
    this.size = size;
    x = new double[size];
    y = new double[size];
    dx = new double[size];
    dy = new double[size];
  }

  /** Where the nodes are. */
  @SuppressWarnings("ArrayRecordComponent")
  record Positions(float[] x, float[] y) {}

  void connect(int one, int other) {
    springs.add(((long) Math.min(one, other) << 32) | Math.max(one, other));
  }

  Positions positions() {
    for (int i = 0; i < size; i++) {
      double radius = DISTANCE * Math.sqrt(i + 0.5);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
    long[] edges = springs.stream().mapToLong(Long::longValue).sorted().toArray();
    int rounds = size <= EXACT ? 400 : 120;
    for (int round = 0; round < rounds; round++) {
      round(edges, DISTANCE * Math.sqrt(size) * 0.12 * (1 - (double) round / rounds));
    }
    return new Positions(rounded(x, WIDER), rounded(y, 1));
  }

  private void round(long[] edges, double reach) {
    java.util.Arrays.fill(dx, 0);
    java.util.Arrays.fill(dy, 0);
    if (size <= EXACT) {
      repelAll();
    } else {
      repelByCells();
    }
    for (long edge : edges) {
      attract((int) (edge >>> 32), (int) edge);
    }
    for (int i = 0; i < size; i++) {
      dx[i] -= x[i] * GRAVITY;
      dy[i] -= y[i] * GRAVITY;
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double step = length > reach ? reach / length : 1;
      x[i] += dx[i] * step;
      y[i] += dy[i] * step;
    }
  }

  private void attract(int one, int other) {
    double ex = x[one] - x[other];
    double ey = y[one] - y[other];
    double pull = Math.sqrt(ex * ex + ey * ey) / DISTANCE * 0.5;
    dx[one] -= ex * pull;
    dy[one] -= ey * pull;
    dx[other] += ex * pull;
    dy[other] += ey * pull;
  }

  private void repelAll() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (i != j) {
          repel(i, x[j], y[j], 1);
        }
      }
    }
  }

  /** Pushes a node away from a place where so many others are. */
  private void repel(int node, double fromX, double fromY, double weight) {
    double ex = x[node] - fromX;
    double ey = y[node] - fromY;
    double square = Math.max(1, ex * ex + ey * ey);
    double push = 3 * weight * DISTANCE * DISTANCE / square / (1 + square / (FAR * FAR));
    dx[node] += ex * push;
    dy[node] += ey * push;
  }

  private void repelByCells() {
    Cells cells = new Cells(x, y);
    for (int i = 0; i < size; i++) {
      int home = cells.of(i);
      for (int cell = 0; cell < cells.count(); cell++) {
        if (cells.isNear(home, cell)) {
          for (int j : cells.members(cell)) {
            if (i != j) {
              repel(i, x[j], y[j], 1);
            }
          }
        } else if (cells.members(cell).length > 0) {
          repel(i, cells.middleX(cell), cells.middleY(cell), cells.members(cell).length);
        }
      }
    }
  }

  private static float[] rounded(double[] values, double scale) {
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Math.round(values[i] * scale * 10) / 10f;
    }
    return rounded;
  }
}
