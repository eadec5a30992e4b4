package org.chancery.event;

import java.util.List;
import org.chancery.resolve.Entity;

/**
 * A word of a condensed sentence: one token, or a name with all that belongs to it.
 *
 * @param index its place in the condensed sentence
 * @param text what the parser read
 * @param tag Penn Treebank tag
 * @param lemma dictionary form
 * @param head index of the node it depends on, -1 for the root
 * @param relation Universal Dependencies relation
 * @param firstToken index in the sentence of its first token
 * @param endToken index one past its last token
 * @param meant what it stands for; empty for words that stand for nothing known
 */
record Node(
    int index,
    String text,
    String tag,
    String lemma,
    int head,
    String relation,
    int firstToken,
    int endToken,
    List<Entity> meant) {
  /** The same with another tag. */
  Node tagged(String other) {
    return new Node(index, text, other, lemma, head, relation, firstToken, endToken, meant);
  }

  /** The same where the parser puts it. */
  Node below(int governor, String dependency) {
    return new Node(index, text, tag, lemma, governor, dependency, firstToken, endToken, meant);
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean has(String... relations) {
    for (String each : relations) {
      if (relation.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
