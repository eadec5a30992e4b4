package org.chancery.annotate;

import org.chancery.article.Span;

/**
 * A word or a mark.
 *
 * @param span where it stands in the article's text
 * @param text its exact characters
 * @param tag Penn Treebank part of speech, such as {@code NNP} or {@code VBD}
 * @param lemma dictionary form; lower case but for proper nouns
 * @param head index in its sentence of the token it depends on; -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}; {@code
 *     root} at the root
 */
public record Token(Span span, String text, String tag, String lemma, int head, String relation) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
