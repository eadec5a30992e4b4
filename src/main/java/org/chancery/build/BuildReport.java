package org.chancery.build;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a build has done so far. Thread-safe. */
public final class BuildReport {
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger problems = new AtomicInteger();
  private final AtomicLong events = new AtomicLong();
  private final AtomicLong claims = new AtomicLong();

  void add(int eventsOfArticle, int claimsOfArticle) {
    added.incrementAndGet();
    events.addAndGet(eventsOfArticle);
    claims.addAndGet(claimsOfArticle);
  }

  void addUnchanged() {
    unchanged.incrementAndGet();
  }

  void addProblem() {
    problems.incrementAndGet();
  }

  /** Articles read, new ones and those that replace older ones. */
  public int added() {
    return added.get();
  }

  /** Articles that are in the store as they are. */
  public int unchanged() {
    return unchanged.get();
  }

  /** Files or lines that could not be read. */
  public int problems() {
    return problems.get();
  }

  public long events() {
    return events.get();
  }

  public long claims() {
    return claims.get();
  }
}
