package org.chancery.annotate.dependency;

import org.chancery.annotate.perceptron.PackedWeights;

/**
 * All that a parser has learnt.
 *
 * @param beamWidth how many derivations the search keeps
 */
record DependencyModel(
    Relations relations, Lexicon lexicon, PackedWeights weights, int beamWidth) {}
