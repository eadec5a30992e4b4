/**
 * The averaged perceptron (Collins 2002) that the tagger and the parser learn with: numbers of
 * features and actions come in, scores of actions go out. Features are hashed, so that neither
 * learning nor scoring makes a string; in use the weights are rounded to bytes.
 */
@NullMarked
package org.chancery.annotate.perceptron;

import org.jspecify.annotations.NullMarked;
