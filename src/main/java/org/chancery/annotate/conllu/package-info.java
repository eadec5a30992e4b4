/**
 * Treebanks in CoNLL-U, read and written without loss.
 *
 * <p>The format is the one of <a href="https://universaldependencies.org/format.html">Universal
 * Dependencies</a>: one word a line in ten columns, comments above a sentence, an empty line below
 * it. {@link org.chancery.annotate.conllu.ConlluReader} takes whole files, tells a {@link
 * org.chancery.article.Problem} with its line for every sentence it cannot use, and leaves that
 * sentence out; {@link org.chancery.annotate.conllu.ConlluWriter} writes back what was read,
 * multi-word tokens ({@code 3-4}) and empty nodes ({@code 8.1}) included.
 */
@NullMarked
package org.chancery.annotate.conllu;

import org.jspecify.annotations.NullMarked;
