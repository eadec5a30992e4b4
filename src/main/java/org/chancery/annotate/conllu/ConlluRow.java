package org.chancery.annotate.conllu;

/** A line of a sentence that is not a comment. */
public sealed interface ConlluRow permits ConlluWord, ConlluNonWord {
  /** The line as the format wants it: ten columns, tabs between them. */
  String line();
}
