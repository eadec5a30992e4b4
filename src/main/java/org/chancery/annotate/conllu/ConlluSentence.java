package org.chancery.annotate.conllu;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sentence of a treebank.
 *
 * @param comments the lines above it, each with its {@code #}
 * @param rows its words, multi-word tokens and empty nodes, in the file's order
 */
public record ConlluSentence(List<String> comments, List<ConlluRow> rows) {
  public ConlluSentence {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
  }

  /** The words of the tree, in order: word {@code i} has the id {@code i + 1}. */
  public List<ConlluWord> words() {
    return rows.stream().filter(ConlluWord.class::isInstance).map(ConlluWord.class::cast).toList();
  }

  /**
   * The value of a comment such as {@code # sent_id = x}, or of a bare one such as {@code #
   * newdoc}.
   */
  public Optional<String> comment(String key) {
    return comments.stream()
        .map(comment -> comment.substring(1).strip())
        .filter(comment -> comment.equals(key) || comment.startsWith(key + " ="))
        .map(comment -> comment.substring(key.length()).replaceFirst("^ =", "").strip())
        .findFirst();
  }

  /** Whether every word has a head. */
  public boolean isParsed() {
    return words().stream().noneMatch(word -> word.head() == ConlluWord.NO_HEAD);
  }

  /** The same sentence, each word changed. */
  public ConlluSentence withWords(UnaryOperator<ConlluWord> change) {
    return new ConlluSentence(
        comments,
        rows.stream()
            .map(row -> row instanceof ConlluWord word ? change.apply(word) : row)
            .toList());
  }
}
