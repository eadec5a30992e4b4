package org.chancery.link.online;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what has no answer, and tells when it is of no use to go on. */
final class Faults {
  private final Consumer<String> told;
  private final List<String> all = new ArrayList<>();
  private boolean last;

  Faults(Consumer<String> told) {
    this.told = told;
  }

  void add(String question, Unanswered why) {
    String message = question + ": " + why.getMessage();
    all.add(message);
    last |= why.isLast();
    told.accept(message);
  }

  /** Whether nothing more should be asked in this run. */
  boolean last() {
    return last;
  }

  int count() {
    return all.size();
  }
}
