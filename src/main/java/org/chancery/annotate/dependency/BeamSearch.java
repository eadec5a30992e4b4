package org.chancery.annotate.dependency;

import java.util.Arrays;
import org.chancery.annotate.perceptron.Weights;

/**
 * Looks for the best derivation of a sentence, step by step, keeping the best few (Collins and
 * Roark 2004; Zhang and Clark 2008). Every derivation of n words has 2n steps, so those kept are
 * always equally far. With a width of one it is a greedy search.
 */
final class BeamSearch {
  private final Weights weights;
  private final Relations relations;
  private final int width;
  private final int rootRelation;
  private final FeatureTemplates templates = new FeatureTemplates();
  private final float[] actionScores;

  private int[] beam;
  private float[] beamScores;
  private int beamSize;

  private final int[] candidateItems;
  private final int[] candidateActions;
  private final float[] candidateScores;
  private int candidates;

  BeamSearch(Weights weights, Relations relations, int width) {
    this.weights = weights;
    this.relations = relations;
    this.width = width;
    this.rootRelation = relations.number(Relations.ROOT);
    this.actionScores = new float[relations.actions()];
    this.beam = new int[width];
    this.beamScores = new float[width];
    this.candidateItems = new int[width];
    this.candidateActions = new int[width];
    this.candidateScores = new float[width];
  }

  void start(Derivations derivations, int words) {
    beam[0] = derivations.start(words);
    beamScores[0] = 0;
    beamSize = 1;
  }

  /** The best final configuration. */
  int search(Derivations derivations, SentenceCodes sentence, int words) {
    start(derivations, words);
    for (int step = 0; step < 2 * words; step++) {
      advance(derivations, sentence);
    }
    return best();
  }

  int best() {
    return beam[0];
  }

  /** Takes every derivation kept one step on. */
  void advance(Derivations derivations, SentenceCodes sentence) {
    candidates = 0;
    for (int item = 0; item < beamSize; item++) {
      expand(derivations, sentence, item);
    }
    for (int i = 0; i < candidates; i++) {
      candidateItems[i] = derivations.apply(beam[candidateItems[i]], candidateActions[i]);
    }
    System.arraycopy(candidateItems, 0, beam, 0, candidates);
    System.arraycopy(candidateScores, 0, beamScores, 0, candidates);
    beamSize = candidates;
  }

  private void expand(Derivations derivations, SentenceCodes sentence, int item) {
    int configuration = beam[item];
    float base = beamScores[item];
    templates.extract(derivations, configuration, sentence);
    Arrays.fill(actionScores, 0);
    weights.addTo(actionScores, templates.features(), templates.count());
    if (derivations.canShift(configuration)) {
      offer(item, Relations.SHIFT, base + actionScores[Relations.SHIFT]);
    }
    if (derivations.canLeftArc(configuration)) {
      if (derivations.front(configuration) > derivations.words()) {
        int action = relations.leftArc(rootRelation);
        offer(item, action, base + actionScores[action]);
      } else {
        offerArcs(item, base, relations.leftArc(0));
      }
    }
    if (derivations.canRightArc(configuration)) {
      offerArcs(item, base, relations.rightArc(0));
    }
  }

  private void offerArcs(int item, float base, int first) {
    int end = first + relations.size();
    for (int action = first; action < end; action++) {
      if (action != first + rootRelation) {
        offer(item, action, base + actionScores[action]);
      }
    }
  }

  /** Keeps a candidate if it is among the best so far; of equals the first stays ahead. */
  private void offer(int item, int action, float score) {
    if (candidates == width && score <= candidateScores[width - 1]) {
      return;
    }
    int place = candidates < width ? candidates++ : width - 1;
    while (place > 0 && candidateScores[place - 1] < score) {
      candidateItems[place] = candidateItems[place - 1];
      candidateActions[place] = candidateActions[place - 1];
      candidateScores[place] = candidateScores[place - 1];
      place--;
    }
    candidateItems[place] = item;
    candidateActions[place] = action;
    candidateScores[place] = score;
  }
}
