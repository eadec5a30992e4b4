package org.chancery.evaluate;

/**
 * Counts of what was found and what was missed.
 *
 * @param right found and in the gold
 * @param spurious found, not in the gold
 * @param missed in the gold, not found
 */
public record Tally(int right, int spurious, int missed) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(right + other.right, spurious + other.spurious, missed + other.missed);
  }

  /** Share of what was found that is right, 0 to 1; 1 when nothing was found. */
  public double precision() {
    return share(right, right + spurious);
  }

  /** Share of the gold that was found, 0 to 1; 1 when there is none. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + spurious + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
