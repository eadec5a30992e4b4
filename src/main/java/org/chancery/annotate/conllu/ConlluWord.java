package org.chancery.annotate.conllu;

/**
 * A syntactic word. Columns that the treebank leaves out hold {@code _}.
 *
 * @param id 1-based place in its sentence
 * @param head id of the word it depends on, 0 for the root, {@link #NO_HEAD} when not annotated
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record ConlluWord(
    int id,
    String form,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String relation,
    String deps,
    String misc)
    implements ConlluRow {

  /** The head of a word whose tree is not annotated. */
  public static final int NO_HEAD = -1;

  /** The same word in another tree. */
  public ConlluWord withHead(int head, String relation) {
    return new ConlluWord(id, form, lemma, upos, xpos, feats, head, relation, deps, misc);
  }

  /** The same word with another Penn tag. */
  public ConlluWord withXpos(String xpos) {
    return new ConlluWord(id, form, lemma, upos, xpos, feats, head, relation, deps, misc);
  }

  @Override
  public String line() {
    String headColumn = head == NO_HEAD ? "_" : Integer.toString(head);
    return String.join(
        "\t",
        Integer.toString(id),
        form,
        lemma,
        upos,
        xpos,
        feats,
        headColumn,
        relation,
        deps,
        misc);
  }
}
