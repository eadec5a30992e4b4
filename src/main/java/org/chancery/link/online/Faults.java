package org.chancery.link.online;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what has no answer, and tells when it is of no use to go on. */
final class Faults {
  private final Consumer<String> told;
  private final Set<String> servers = new HashSet<>();
  private int count;
  private boolean last;

  Faults(Consumer<String> told) {
    this.told = told;
  }

  /** What is wrong with a server is told once, whatever was asked. */
  void add(String question, Unanswered why) {
    count++;
    last |= why.isLast();
    String reason = String.valueOf(why.getMessage());
    if (!why.isOfServer()) {
      told.accept(question + ": " + reason);
    } else if (servers.add(reason)) {
      told.accept(reason);
    }
  }

  /** Whether nothing more should be asked in this run. */
  boolean last() {
    return last;
  }

  int count() {
    return count;
  }
}
