package org.chancery.event;

import org.chancery.article.Span;

/**
 * Words between quotation marks.
 *
 * @param firstToken index of the opening mark
 * @param endToken index one past the closing mark, or the sentence's end where it goes on
 * @param span the words without the marks
 * @param words the same as text, without the comma before the closing mark
 * @param full whether a clause is quoted, not only a phrase
 */
record Quotation(int firstToken, int endToken, Span span, String words, boolean full) {
  boolean covers(int token) {
    return firstToken <= token && token < endToken;
  }
}
