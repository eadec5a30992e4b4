package org.chancery.serve;

import java.time.Duration;

/**
 * What one client may cost.
 *
 * @param firstRow how long a query may run before its first row
 * @param whole how long it may run in all
 * @param rows how many rows or triples an answer has at most; more are cut off, and the answer says
 *     so in a header
 * @param bytes how much an answer holds at most, counted in characters of its terms
 * @param parallel how many requests are answered at a time; further ones wait a second, then get
 *     429
 * @param requestBytes how long a request's body may be
 */
public record Limits(
    Duration firstRow, Duration whole, int rows, long bytes, int parallel, long requestBytes) {
  public Limits {
    if (rows < 1 || bytes < 1 || parallel < 1 || requestBytes < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /** What a laptop bears. */
  public static Limits usual() {
    int parallel = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    return new Limits(
        Duration.ofSeconds(10), Duration.ofSeconds(30), 50_000, 64L << 20, parallel, 1L << 20);
  }
}
