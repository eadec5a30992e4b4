package org.chancery.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecision;

/**
 * The decisions of one sitting: each is kept in the file at once, the last ones can be undone. Safe
 * for several threads.
 */
public final class DecisionLog {
  private final DecisionFile file;
  private final Deque<Made> made = new ArrayDeque<>();

  /** A decision, and those that it replaced. */
  private record Made(LinkDecision decision, List<LinkDecision> before) {}

  /** Nothing has been decided yet. */
  public DecisionLog(DecisionFile file) {
    this.file = file;
  }

  /** Where decisions are kept. */
  public DecisionFile file() {
    return file;
  }

  /**
   * Keeps a decision instead of those that it contradicts.
   *
   * @throws org.chancery.ChanceryException when the file cannot be written, or holds what is none
   */
  public synchronized void keep(LinkDecision decision) {
    made.push(new Made(decision, file.add(decision)));
  }

  /** Takes the last decision back and brings back what it replaced; tells which it was. */
  public synchronized Optional<LinkDecision> undo() {
    Made last = made.peek();
    if (last == null) {
      return Optional.empty();
    }
    file.remove(last.decision);
    last.before.forEach(file::add);
    made.pop();
    return Optional.of(last.decision);
  }

  /** How many decisions are kept of this sitting. */
  public synchronized int size() {
    return made.size();
  }
}
