package org.chancery.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Places the nodes of a network by springs and repulsion, after Fruchterman and Reingold (1991),
 * with the approximation of Barnes and Hut (1986) and a pull to the middle, so that parts which
 * nothing connects stay near. Nothing is drawn by lot, and how long it works depends on the number
 * of nodes alone: the same network always looks the same.
 */
public final class ForceLayout {
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double DISTANCE = 100;

  /** Screens are wider than high. */
  private static final double WIDER = 1.35;

  /** From here on, nodes hardly push each other. */
  private static final double FAR = 4 * DISTANCE;

  private static final double PUSH = 3;
  private static final double PULL = 0.5;
  private static final double GRAVITY = 0.4;

  /** How much more the small parts are drawn to the middle than the largest. */
  private static final double GRAVITY_OF_SMALL_PARTS = 10;

  private static final int MOST_ROUNDS = 400;
  private static final int LEAST_ROUNDS = 40;

  /** Nodes times their depth in the quarters, summed over all rounds. */
  private static final double WORK = 2_000_000;

  private final int size;
  private final Set<Long> springs = new HashSet<>();
  private final Parts parts;
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  /**
   * A network without ties.
   *
   * @param size number of nodes, which are known by their number from 0
   */
  public ForceLayout(int size) {
    this.size = size;
    parts = new Parts(size);
    x = new double[size];
    y = new double[size];
    dx = new double[size];
    dy = new double[size];
  }

  /**
   * Where the nodes are: y points up, the middle is near 0, tied nodes are about 100 apart. Rounded
   * to a tenth.
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Positions(double[] x, double[] y) {}

  /** Ties two nodes; a tie to itself or a second time changes nothing. */
  public void connect(int one, int other) {
    if (one != other && springs.add(((long) Math.min(one, other) << 32) | Math.max(one, other))) {
      parts.unite(one, other);
    }
  }

  /** Lets the forces work. To be asked once. */
  public Positions positions() {
    for (int i = 0; i < size; i++) {
      double radius = DISTANCE * Math.sqrt(i + 0.5);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
    long[] edges = springs.stream().mapToLong(Long::longValue).sorted().toArray();
    double[] gravity = gravity();
    int rounds = rounds(size);
    for (int round = 0; round < rounds; round++) {
      push();
      for (long edge : edges) {
        attract((int) (edge >>> 32), (int) edge);
      }
      move(gravity, DISTANCE * Math.sqrt(size) * 0.12 * (1 - (double) round / rounds));
    }
    return new Positions(rounded(x, WIDER), rounded(y, 1));
  }

  private static int rounds(int size) {
    double one = size * (1 + StrictMath.log(size + 1.0));
    return (int) Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, WORK / one));
  }

  private double[] gravity() {
    int main = parts.largest();
    double[] gravity = new double[size];
    Arrays.setAll(gravity, i -> parts.of(i) == main ? GRAVITY : GRAVITY * GRAVITY_OF_SMALL_PARTS);
    return gravity;
  }

  private void push() {
    Quarters quarters = new Quarters(x, y);
    for (int i = 0; i < size; i++) {
      int node = i;
      dx[i] = 0;
      dy[i] = 0;
      quarters.pushes(i, (fromX, fromY, weight) -> repel(node, fromX, fromY, weight));
    }
  }

  private void repel(int node, double fromX, double fromY, int weight) {
    double ex = x[node] - fromX;
    double ey = y[node] - fromY;
    double square = Math.max(1, ex * ex + ey * ey);
    double push = PUSH * weight * DISTANCE * DISTANCE / square / (1 + square / (FAR * FAR));
    dx[node] += ex * push;
    dy[node] += ey * push;
  }

  private void attract(int one, int other) {
    double ex = x[one] - x[other];
    double ey = y[one] - y[other];
    double pull = Math.sqrt(ex * ex + ey * ey) / DISTANCE * PULL;
    dx[one] -= ex * pull;
    dy[one] -= ey * pull;
    dx[other] += ex * pull;
    dy[other] += ey * pull;
  }

  private void move(double[] gravity, double reach) {
    for (int i = 0; i < size; i++) {
      dx[i] -= x[i] * gravity[i];
      dy[i] -= y[i] * gravity[i];
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double step = length > reach ? reach / length : 1;
      x[i] += dx[i] * step;
      y[i] += dy[i] * step;
    }
  }

  private static double[] rounded(double[] values, double scale) {
    double[] rounded = new double[values.length];
    Arrays.setAll(
        rounded, i -> Math.round(values[i] * scale * 10) / 10.0 + 0.0); // no negative zero
    return rounded;
  }
}
