package org.chancery.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * What is read off a TDB2 dataset, kept until something is written to it. Safe for several threads;
 * who comes while it is being read waits.
 */
public final class UntilWritten<T> {
  private final DatasetGraph dataset;
  private final Supplier<T> reading;
  private @Nullable Kept<T> kept;

  /** Nothing is read before it is asked for. */
  public UntilWritten(DatasetGraph dataset, Supplier<T> reading) {
    this.dataset = dataset;
    this.reading = reading;
  }

  private record Kept<T>(long writes, T value) {}

  /** The value as the dataset now has it. */
  public synchronized T value() {
    long writes = TDBInternal.getTransactionCoordinator(dataset).countBeginWrite();
    Kept<T> before = kept;
    if (before != null && before.writes == writes) {
      return before.value;
    }
    Kept<T> now = new Kept<>(writes, reading.get());
    kept = now;
    return now.value;
  }
}
