package org.chancery.annotate;

import java.util.List;
import org.chancery.article.Block;
import org.chancery.article.Span;

/**
 * A sentence, or a headline.
 *
 * @param index 0-based in the article: what {@code dip:sentence} counts
 * @param block the kind of block it stands in
 * @param paragraph 0-based index of that block in the article
 * @param span where it stands in the article's text
 * @param tokens in order
 */
public record Sentence(int index, Block.Kind block, int paragraph, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }
}
