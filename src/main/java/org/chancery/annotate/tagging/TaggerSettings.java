package org.chancery.annotate.tagging;

/**
 * How a tagger is trained.
 *
 * @param epochs how often every sentence is seen
 * @param seed of the order of sentences and of the exploration, in the first run
 * @param runs how many taggers are trained, each with the next seed: the model has the mean of
 *     their weights
 * @param frequent words seen so often have the class that the treebank gives them
 * @param step size of one step of the weights as they are kept in a byte
 * @param threshold weights nearer to zero are left out
 */
public record TaggerSettings(
    int epochs, long seed, int runs, int frequent, float step, float threshold) {
  public static final TaggerSettings USUAL = new TaggerSettings(7, 1, 2, 5, 0.15f, 0.4f);

  /** For tagging a treebank's own parts: quicker, and as often wrong as the usual tagger is. */
  public static final TaggerSettings QUICK = new TaggerSettings(4, 1, 1, 5, 0.2f, 0.5f);

  TaggerSettings withSeed(long other) {
    return new TaggerSettings(epochs, other, runs, frequent, step, threshold);
  }
}
