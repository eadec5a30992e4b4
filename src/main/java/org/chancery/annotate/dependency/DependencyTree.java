package org.chancery.annotate.dependency;

import java.util.Arrays;
import java.util.List;

/**
 * Which word of a sentence depends on which: one head and one relation for every word. Words are
 * counted from 0; the root's head is {@link #NO_HEAD}.
 */
public final class DependencyTree {
  /** The head of the root. */
  public static final int NO_HEAD = -1;

  private final int[] heads;
  private final String[] relations;

  private DependencyTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * A tree from its two columns.
   *
   * @throws IllegalArgumentException if they differ in length or a head is no word of the sentence
   */
  public static DependencyTree of(int[] heads, List<String> relations) {
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(
          heads.length + " heads, but " + relations.size() + " relations");
    }
    for (int head : heads) {
      if (head < NO_HEAD || head >= heads.length) {
        throw new IllegalArgumentException("head " + head + " of " + heads.length + " words");
      }
    }
    return new DependencyTree(heads.clone(), relations.toArray(String[]::new));
  }

  /** A tree over arrays that nobody else holds. */
  static DependencyTree over(int[] heads, String[] relations) {
    return new DependencyTree(heads, relations);
  }

  /** How many words the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The word that a word depends on; {@link #NO_HEAD} for the root. */
  public int head(int word) {
    return heads[word];
  }

  /** The Universal Dependencies relation to the head, such as {@code nsubj:pass}. */
  public String relation(int word) {
    return relations[word];
  }

  /** A copy of the heads. */
  public int[] heads() {
    return heads.clone();
  }

  /** The relations, in the order of the words. */
  public List<String> relations() {
    return List.of(relations);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree that
        && Arrays.equals(heads, that.heads)
        && Arrays.equals(relations, that.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
  }

  /** One {@code relation(head, word)} each, such as {@code nsubj(1, 0) root(-1, 1)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < heads.length; word++) {
      text.append(word == 0 ? "" : " ").append(relations[word]);
      text.append('(').append(heads[word]).append(", ").append(word).append(')');
    }
    return text.toString();
  }
}
