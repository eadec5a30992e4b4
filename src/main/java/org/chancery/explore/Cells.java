package org.chancery.explore;

import java.util.Arrays;

/** A grid over points, fine enough that a cell holds a few. */
final class Cells {
  private final int across;
  private final int[] homes;
  private final int[][] members;
  private final double[] middleX;
  private final double[] middleY;

  Cells(double[] x, double[] y) {
    across = Math.max(1, (int) Math.sqrt(x.length / 6.0));
    homes = homes(x, y);
    members = new int[across * across][];
    middleX = new double[members.length];
    middleY = new double[members.length];
    int[] counts = new int[members.length];
    for (int home : homes) {
      counts[home]++;
    }
    Arrays.setAll(members, cell -> new int[counts[cell]]);
    fill(x, y, counts);
  }

  private int[] homes(double[] x, double[] y) {
    double left = Arrays.stream(x).min().orElse(0);
    double low = Arrays.stream(y).min().orElse(0);
    double width = Math.max(1, Arrays.stream(x).max().orElse(1) - left);
    double height = Math.max(1, Arrays.stream(y).max().orElse(1) - low);
    int[] cells = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      int column = Math.min(across - 1, (int) ((x[i] - left) / width * across));
      int row = Math.min(across - 1, (int) ((y[i] - low) / height * across));
      cells[i] = row * across + column;
    }
    return cells;
  }

  private void fill(double[] x, double[] y, int[] counts) {
    for (int i = homes.length - 1; i >= 0; i--) {
      int home = homes[i];
      counts[home]--;
      members[home][counts[home]] = i;
      middleX[home] += x[i] / members[home].length;
      middleY[home] += y[i] / members[home].length;
    }
  }

  int count() {
    return members.length;
  }

  int of(int point) {
    return homes[point];
  }

  int[] members(int cell) {
    return members[cell];
  }

  double middleX(int cell) {
    return middleX[cell];
  }

  double middleY(int cell) {
    return middleY[cell];
  }

  /** Whether two cells touch, or are one. */
  boolean isNear(int one, int other) {
    return Math.abs(one / across - other / across) <= 1
        && Math.abs(one % across - other % across) <= 1;
  }
}
