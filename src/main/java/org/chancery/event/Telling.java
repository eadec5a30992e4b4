package org.chancery.event;

import java.util.Optional;
import java.util.Set;

/** From where in time a clause tells what it tells. */
enum Telling {
  /** {@code met}: in the course of what the report tells. */
  PAST,
  /** {@code had met}: before that. */
  PAST_PERFECT,
  /** {@code has met}: some time until now. */
  PERFECT,
  /** {@code maintains}: at no certain time. */
  PRESENT,
  /** {@code will meet}. */
  AHEAD;

  private static final int FARTHEST = 6;

  /** Verbs whose past looks like their present. */
  private static final Set<String> ALIKE =
      Set.of(
          "put", "set", "cut", "hit", "let", "shut", "quit", "beat", "cast", "split", "broadcast");

  /** How the verb that governs a word tells it. */
  static Telling of(Clause clause, Node word) {
    Node at = word;
    for (int i = 0; i < FARTHEST; i++) {
      Optional<Telling> telling = ofVerb(clause, at);
      Optional<Node> head = clause.head(at);
      if (telling.isPresent() || head.isEmpty()) {
        return telling.orElse(PRESENT);
      }
      at = head.get();
    }
    return PRESENT;
  }

  /** Of a finite verb; infinitives and participles tell as the verb above them does. */
  private static Optional<Telling> ofVerb(Clause clause, Node word) {
    for (Node auxiliary : clause.children(word, "aux", "aux:pass", "cop")) {
      if (auxiliary.tag().equals("MD")) {
        return Optional.of(AHEAD);
      }
      if (auxiliary.lemma().equals("have")) {
        return Optional.of(perfect(auxiliary));
      }
      if (auxiliary.tag().matches("VB[DZP]")) {
        return Optional.of(auxiliary.tag().equals("VBD") ? PAST : PRESENT);
      }
    }
    return switch (word.tag()) {
      case "VBD" -> Optional.of(PAST);
      case "VBZ" -> Optional.of(PRESENT);
      case "VBP" -> Optional.of(ALIKE.contains(word.text()) ? PAST : PRESENT);
      default -> Optional.empty();
    };
  }

  /** {@code is said to have met} tells what was. */
  private static Telling perfect(Node have) {
    return switch (have.tag()) {
      case "VBD" -> PAST_PERFECT;
      case "VB" -> PAST;
      default -> PERFECT;
    };
  }
}
