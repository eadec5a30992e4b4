package org.chancery.cli;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.chancery.ChanceryException;

/**
 * Closes what a command has opened, the last first, once: when the command ends, or when the
 * process is told to end before, by Ctrl-C or a signal.
 */
final class ClosedAtExit implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();

  ClosedAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Takes charge of a thing. */
  <T extends AutoCloseable> T add(T thing) {
    opened.push(thing);
    return thing;
  }

  @Override
  public synchronized void close() {
    for (AutoCloseable thing = opened.poll(); thing != null; thing = opened.poll()) {
      close(thing);
    }
  }

  private static void close(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      throw new ChanceryException("cannot be closed: " + thing, e);
    }
  }
}
