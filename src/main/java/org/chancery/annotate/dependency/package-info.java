/**
 * A dependency parser: words and Penn tags come in, a tree of Universal Dependencies goes out. It
 * knows nothing of articles and can be used by itself:
 *
 * <pre>{@code
 * DependencyParser parser = DependencyParser.load(stream);       // shared by all threads
 * DependencyParser.Worker worker = parser.worker();              // one a thread
 * DependencyTree tree = worker.parse(words, tags);               // heads from 0, root -1
 * }</pre>
 *
 * <p><b>Method.</b> The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a
 * stack, a buffer, and 2n moves for n words, each shifting a word or giving the topmost word of the
 * stack its head ({@link org.chancery.annotate.dependency.Derivations}). A linear model scores the
 * moves by about a hundred hashed features ({@link
 * org.chancery.annotate.dependency.FeatureTemplates}, after Zhang and Nivre 2011). It is an
 * averaged perceptron trained with a dynamic oracle (Goldberg and Nivre 2013; {@link
 * org.chancery.annotate.dependency.ArcHybridOracle}), on tags as wrong as a tagger makes them. The
 * mean of several runs with other seeds is kept: since all share their features, it votes as the
 * runs would and costs no more than one.
 *
 * <p><b>In use.</b> Weights near zero are left out, the others rounded to a byte ({@link
 * org.chancery.annotate.perceptron.PackedWeights}); a step of the search makes no objects. The file
 * of a model is checked by version and checksum ({@link
 * org.chancery.annotate.dependency.ModelFile}).
 *
 * <p><b>Limits.</b> Trees are projective: of two crossing arcs one is lost, which in English
 * concerns few words. Input is one sentence; very long ones cost time in proportion to their
 * length.
 */
@NullMarked
package org.chancery.annotate.dependency;

import org.jspecify.annotations.NullMarked;
