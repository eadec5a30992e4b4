package org.chancery.annotate.perceptron;

/** What a linear model has learnt: a weight for each feature and action. */
public interface Weights {
  /** Adds to each action's score the weights of the first {@code count} features. */
  void addTo(float[] scores, int[] features, int count);
}
