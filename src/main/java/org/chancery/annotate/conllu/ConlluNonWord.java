package org.chancery.annotate.conllu;

/**
 * A multi-word token ({@code 3-4}) or an empty node ({@code 8.1}): no word of the tree, kept as it
 * stands so that a file can be written back.
 */
public record ConlluNonWord(String line) implements ConlluRow {}
