package org.chancery.event;

import java.util.Optional;

/**
 * How real a clause is said to be: by its own auxiliaries, negation and conjunction, and by all
 * clauses and nouns that govern it. What is least real wins: denied before supposed before planned.
 */
final class RealisReader {
  private static final int FARTHEST = 8;

  private final RealisCues cues;
  private final Clause clause;
  private final OwnRealis own;
  private final GoverningRealis governing;

  RealisReader(RealisCues cues, Attributions attributions, Clause clause) {
    this.cues = cues;
    this.clause = clause;
    this.own = new OwnRealis(cues, attributions, clause);
    this.governing = new GoverningRealis(cues, attributions, clause);
  }

  Realis of(Node trigger) {
    Realis realis = cues.of("self", trigger.lemma()).orElse(Realis.ACTUAL);
    Node at = trigger;
    boolean undenied = false;
    for (int i = 0; i < FARTHEST; i++) {
      realis = least(realis, undenied ? Realis.HYPOTHETICAL : own.of(at, trigger));
      Optional<Node> head = clause.head(at);
      if (head.isEmpty()) {
        return realis;
      }
      Realis governed = governing.of(at, head.get());
      undenied = governed == Realis.DENIED && own.isNegated(head.get());
      realis = least(realis, undenied ? Realis.HYPOTHETICAL : governed);
      if (endsScope(at, head.get())) {
        return realis;
      }
      at = head.get();
    }
    return realis;
  }

  /** {@code agreed that they would meet}. */
  boolean isPromise(Node verb) {
    return own.isPromise(verb);
  }

  /** Coordinated clauses, relative clauses and remarks are as real as they say themselves. */
  private boolean endsScope(Node at, Node head) {
    boolean finite =
        at.isVerb()
            && (at.tag().matches("VB[DZP]")
                || clause.children(at, "nsubj", "nsubj:pass", "aux", "aux:pass").stream()
                    .anyMatch(child -> child.index() < at.index()));
    return at.has("parataxis", "appos", "acl:relcl")
        || at.has("nmod") && cues.of("factive", head.lemma()).isPresent()
        || at.has("conj") && finite
        || at.has("advcl") && !OwnRealis.isInfinitive(clause, at)
        || at.has("nsubj", "nsubj:pass")
            && head.isVerb()
            && at.isNoun()
            && cues.of("happening", head.lemma()).isEmpty();
  }

  static Realis least(Realis one, Realis other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
