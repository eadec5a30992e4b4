/**
 * A part-of-speech tagger: words come in, Penn tags go out, from left to right.
 *
 * <p><b>Method.</b> An averaged perceptron (Collins 2002) chooses each tag by the word, its
 * letters, the words around it, the two tags before it, and the classes and clusters of the words
 * around it ({@link org.chancery.annotate.tagging.TagFeatures}). A class tells which tags a word
 * can have (after Choi and Palmer 2012): by the treebank where it is frequent there, by WordNet
 * otherwise ({@link org.chancery.annotate.tagging.WordClasses}). It learns with the tags before a
 * word as it would give them itself, mistakes included.
 */
@NullMarked
package org.chancery.annotate.tagging;

import org.jspecify.annotations.NullMarked;
