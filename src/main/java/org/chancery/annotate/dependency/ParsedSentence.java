package org.chancery.annotate.dependency;

import java.util.List;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;

/**
 * A sentence with its tree: what the trainer learns from and the evaluator compares with.
 *
 * @param words as they stand in the text
 * @param tags Penn Treebank tags; for training they should be as wrong as a tagger makes them
 */
public record ParsedSentence(List<String> words, List<String> tags, DependencyTree tree) {
  public ParsedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    if (words.size() != tags.size() || words.size() != tree.size()) {
      throw new IllegalArgumentException(
          words.size() + " words, " + tags.size() + " tags, a tree of " + tree.size());
    }
  }

  /**
   * A sentence of a treebank, its Penn tags from the column XPOS.
   *
   * @throws IllegalArgumentException if a word has no head
   */
  public static ParsedSentence of(ConlluSentence sentence) {
    List<ConlluWord> words = sentence.words();
    if (!sentence.isParsed()) {
      throw new IllegalArgumentException("a sentence without a tree: " + sentence.comments());
    }
    return new ParsedSentence(
        words.stream().map(ConlluWord::form).toList(),
        words.stream().map(ConlluWord::xpos).toList(),
        DependencyTree.of(
            words.stream().mapToInt(word -> word.head() - 1).toArray(),
            words.stream().map(ConlluWord::relation).toList()));
  }

  public int size() {
    return words.size();
  }
}
