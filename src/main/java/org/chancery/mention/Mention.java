package org.chancery.mention;

import org.chancery.article.Span;

/**
 * Words in a text that stand for something.
 *
 * @param sentence index of the sentence
 * @param firstToken index in the sentence of its first token
 * @param endToken index one past its last token
 * @param span where it stands in the article's text
 * @param text the exact words
 * @param type the kind of thing meant
 * @param kind the sort of words
 */
public record Mention(
    int sentence,
    int firstToken,
    int endToken,
    Span span,
    String text,
    EntityType type,
    MentionKind kind) {
  public Mention {
    if (endToken <= firstToken) {
      throw new IllegalArgumentException("mention without a token: " + text);
    }
  }

  public boolean covers(int token) {
    return firstToken <= token && token < endToken;
  }
}
