package org.chancery.annotate.dependency;

/**
 * How a parser is trained.
 *
 * @param epochs how often every sentence is seen
 * @param seed of the order of sentences and of the exploration
 * @param rareBelow words seen less often are known by their shape only
 * @param step size of one step of the weights as they are kept in a byte
 * @param threshold weights nearer to zero are left out
 */
public record TrainingSettings(int epochs, long seed, int rareBelow, float step, float threshold) {
  public static final TrainingSettings USUAL = new TrainingSettings(10, 3, 2, 0.5f, 1.2f);
}
