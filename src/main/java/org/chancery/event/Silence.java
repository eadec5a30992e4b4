package org.chancery.event;

import java.util.Set;

/** Who declines to speak: {@code refused to comment}, {@code has not commented}. */
final class Silence {
  private static final Set<String> DECLINING = Set.of("decline", "refuse");
  private static final Set<String> SPEAKING =
      Set.of("comment", "say", "answer", "respond", "elaborate", "speak", "discuss", "disclose");

  /** Verbs that with a negation tell of silence, whatever stands behind them. */
  private static final Set<String> ANSWERING = Set.of("comment", "address", "respond", "reply");

  private final Clause clause;

  Silence(Clause clause) {
    this.clause = clause;
  }

  /** Whether a verb tells that someone keeps silent. */
  boolean isKept(Node verb) {
    boolean declined = DECLINING.contains(verb.lemma()) && isOfSpeaking(verb);
    return verb.isVerb() && (declined || isNotCommented(verb));
  }

  /** Whether a verb of saying stands below one of declining, which tells it. */
  boolean isBroken(Node saying) {
    return clause.head(saying).filter(this::isKept).isPresent() && saying.has("xcomp", "advcl");
  }

  private boolean isOfSpeaking(Node verb) {
    return clause.children(verb, "xcomp", "obl", "advcl").stream()
        .anyMatch(child -> SPEAKING.contains(child.lemma()));
  }

  /** {@code has not commented on it}, {@code had not addressed it}. */
  private boolean isNotCommented(Node verb) {
    return ANSWERING.contains(verb.lemma())
        && clause.children(verb, "advmod", "aux").stream()
            .anyMatch(child -> child.text().matches("(?i)not|n[’']t|never"));
  }
}
