package org.chancery.event;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells an act's type: its verb, with what it governs, and the words of the sentence. Names
 * are left out, so that no type is learnt from who acts.
 */
final class ActFeatures {
  private static final int FARTHEST = 2;

  private final Clause clause;
  private final Node verb;
  private final List<String> features = new ArrayList<>();

  ActFeatures(Clause clause, Node verb) {
    this.clause = clause;
    this.verb = verb;
  }

  /** Features, each with the slot that it stands in. */
  List<String> list() {
    governed("v", verb, 0);
    for (Node node : clause.nodes()) {
      if (isTelling(node)) {
        features.add("w=" + node.lemma());
      }
    }
    return features;
  }

  private void governed(String slot, Node head, int depth) {
    if (isTelling(head) || head.isVerb()) {
      features.add(slot + "=" + head.lemma());
      features.add("a=" + head.lemma());
    }
    if (depth == FARTHEST) {
      return;
    }
    for (Node child : clause.children(head)) {
      switch (child.relation()) {
        case "aux", "aux:pass" -> features.add(slot + ".aux=" + child.lemma());
        case "advmod" -> features.add(slot + ".adv=" + child.lemma());
        case "obj", "iobj", "xcomp", "ccomp", "nsubj", "nsubj:pass", "compound:prt", "advcl" ->
            governed(slot + "." + child.relation(), child, depth + 1);
        case "obl", "nmod" -> governed(slot + "." + clause.preposition(child), child, depth + 1);
        default -> {}
      }
    }
  }

  private static boolean isTelling(Node node) {
    return node.meant().isEmpty()
        && node.endToken() - node.firstToken() == 1
        && !node.tag().startsWith("NNP")
        && node.tag().matches("VB.?|NNS?|JJ.?|RB|RP|MD");
  }
}
