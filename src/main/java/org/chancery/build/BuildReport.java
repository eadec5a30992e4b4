package org.chancery.build;

/** What a build has done so far. Counted by the one thread that writes. */
public final class BuildReport {
  private int fresh;
  private int replaced;
  private int unchanged;
  private int refused;
  private int pruned;
  private int problems;
  private Contents contents = Contents.NONE;

  void add(Outcome.Made made) {
    if (made.replaces()) {
      replaced++;
    } else {
      fresh++;
    }
    contents = contents.plus(made.contents());
  }

  void addUnchanged() {
    unchanged++;
  }

  void addRefused() {
    refused++;
  }

  void addProblem() {
    problems++;
  }

  void addPruned(int articles) {
    pruned += articles;
  }

  /** Articles read, new ones and those that replace older ones. */
  public int read() {
    return fresh + replaced;
  }

  /** Articles read that were in the store in an older state. */
  public int replaced() {
    return replaced;
  }

  /** Articles that are in the store as they are. */
  public int unchanged() {
    return unchanged;
  }

  /** Inputs that gave no article. */
  public int refused() {
    return refused;
  }

  /** Articles taken out because no input has them any more. */
  public int pruned() {
    return pruned;
  }

  /** Messages about files and lines that are not as they should be. */
  public int problems() {
    return problems;
  }

  /** What was found in the articles that were read. */
  public Contents contents() {
    return contents;
  }
}
