package org.chancery.event;

import org.chancery.article.Span;

/**
 * The words that say it.
 *
 * @param sentence index of the sentence
 * @param span a sentence or a part of one, in the article's text
 */
public record Evidence(int sentence, Span span) implements Comparable<Evidence> {
  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
