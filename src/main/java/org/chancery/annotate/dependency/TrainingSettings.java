package org.chancery.annotate.dependency;

/**
 * How a parser is trained.
 *
 * @param epochs how often every sentence is seen
 * @param seed of the order of sentences and of the exploration, in the first run
 * @param runs how many parsers are trained, each with the next seed: the model has the mean of
 *     their weights, which is as good as a vote among them and as fast as one of them
 * @param rareBelow words seen less often are known by their shape only
 * @param step size of one step of the weights as they are kept in a byte
 * @param threshold weights nearer to zero are left out
 */
public record TrainingSettings(
    int epochs, long seed, int runs, int rareBelow, float step, float threshold) {
  public static final TrainingSettings USUAL = new TrainingSettings(6, 3, 2, 2, 0.4f, 0.9f);

  TrainingSettings withSeed(long other) {
    return new TrainingSettings(epochs, other, runs, rareBelow, step, threshold);
  }
}
