package org.chancery.event;

import java.util.Optional;
import java.util.Set;

/**
 * How real a clause is said to be: by its own auxiliaries, negation and conjunction, and by all
 * clauses and nouns that govern it. What is least real wins: denied before supposed before planned.
 */
final class RealisReader {
  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "advcl", "acl", "csubj", "csubj:pass", "acl:relcl");
  private static final int FARTHEST = 8;

  private final RealisCues cues;
  private final Attributions attributions;
  private final Clause clause;

  RealisReader(RealisCues cues, Attributions attributions, Clause clause) {
    this.cues = cues;
    this.attributions = attributions;
    this.clause = clause;
  }

  Realis of(Node trigger) {
    Realis realis = cues.of("self", trigger.lemma()).orElse(Realis.ACTUAL);
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      realis = least(realis, own(at, trigger));
      Optional<Node> head = clause.head(at);
      if (head.isEmpty()) {
        return realis;
      }
      realis = least(realis, governed(at, head.get()));
      if (endsScope(at, head.get())) {
        return realis;
      }
      at = head.get();
    }
    return realis;
  }

  /** Coordinated clauses, relative clauses and remarks are as real as they say themselves. */
  private boolean endsScope(Node at, Node head) {
    boolean finite =
        at.isVerb()
            && (at.tag().matches("VB[DZP]")
                || clause.children(at, "nsubj", "nsubj:pass", "aux", "aux:pass").stream()
                    .anyMatch(child -> child.index() < at.index()));
    return at.has("parataxis", "appos", "acl:relcl")
        || at.has("conj") && finite
        || at.has("advcl") && !isInfinitive(at)
        || at.has("nsubj", "nsubj:pass") && head.isVerb() && at.isNoun() && !isHappening(head);
  }

  /** {@code the meeting will take place}: what the verb says holds for its subject. */
  private static boolean isHappening(Node verb) {
    return Set.of(
            "take",
            "begin",
            "start",
            "open",
            "last",
            "end",
            "continue",
            "resume",
            "expect",
            "schedule",
            "plan",
            "set",
            "due",
            "cancel",
            "postpone",
            "hold",
            "conclude",
            "occur",
            "happen",
            "prepare",
            "reject",
            "call",
            "scrap",
            "be")
        .contains(verb.lemma());
  }

  private Realis own(Node node, Node trigger) {
    Realis realis = Realis.ACTUAL;
    for (Node child : clause.children(node)) {
      if (child.has("aux", "aux:pass")) {
        realis = least(realis, modal(node, child));
      } else if (child.has("advmod")) {
        realis = least(realis, adverb(child));
      } else if (child.has("mark")) {
        realis = least(realis, cues.of("mark", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("amod") && node.index() == trigger.index()) {
        realis = least(realis, cues.of("adjective", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("det", "case") || child.has("cc")) {
        realis = least(realis, cues.of("negation", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("nsubj", "nsubj:pass", "obj")) {
        realis = least(realis, negatedArgument(child));
      }
    }
    return least(realis, isToBe(node) ? Realis.PLANNED : Realis.ACTUAL);
  }

  private Realis adverb(Node adverb) {
    return cues.of("negation", adverb.text())
        .or(() -> cues.of("adverb", adverb.text()))
        .orElse(Realis.ACTUAL);
  }

  /** {@code no troops}, {@code neither side}. */
  private Realis negatedArgument(Node argument) {
    boolean negated =
        clause.children(argument, "det").stream()
            .anyMatch(det -> cues.of("negation", det.text()).isPresent());
    boolean itself = cues.of("negation", argument.text()).isPresent();
    return negated || itself ? Realis.DENIED : Realis.ACTUAL;
  }

  /** In reported speech of the past "would" is "will". */
  private Realis modal(Node verb, Node auxiliary) {
    Realis realis = cues.of("modal", auxiliary.text()).orElse(Realis.ACTUAL);
    boolean backshifted = auxiliary.text().equalsIgnoreCase("would") && isReported(verb);
    return backshifted ? Realis.PLANNED : realis;
  }

  private boolean isReported(Node verb) {
    return verb.has("ccomp")
        && clause
            .head(verb)
            .filter(head -> head.tag().equals("VBD") || head.tag().equals("VBN"))
            .filter(head -> attributions.isVerb(head.lemma()))
            .isPresent();
  }

  /** {@code is to meet}, {@code are to press ahead}. */
  private boolean isToBe(Node verb) {
    boolean infinitive = isInfinitive(verb);
    boolean be =
        clause.children(verb, "aux", "cop").stream()
            .anyMatch(aux -> aux.lemma().equals("be") && aux.tag().matches("VB[ZPD]"));
    return infinitive && be;
  }

  private boolean isInfinitive(Node verb) {
    return clause.children(verb, "mark").stream().anyMatch(mark -> mark.text().equals("to"));
  }

  private Realis governed(Node at, Node head) {
    if (at.isVerb() && CLAUSAL.stream().anyMatch(at::has)) {
      return byGovernor(at, head);
    }
    boolean object = at.isNoun() && at.has("obj", "nsubj:pass", "obl", "nmod");
    if (!object) {
      return Realis.ACTUAL;
    }
    return head.isNoun()
        ? cues.of("noun", head.lemma()).orElse(Realis.ACTUAL)
        : at.has("obl") && !isCalledFor(at, head)
            ? Realis.ACTUAL
            : cues.of("governor", head.lemma())
                .filter(r -> !attributions.isNeutral(head.lemma()))
                .orElse(Realis.ACTUAL);
  }

  private boolean isCalledFor(Node at, Node head) {
    return clause.preposition(at).equals("for")
        && Set.of(
                "call",
                "press",
                "appeal",
                "ask",
                "push",
                "hope",
                "schedule",
                "plan",
                "prepare",
                "wait")
            .contains(head.lemma());
  }

  private Realis byGovernor(Node at, Node head) {
    boolean infinitive = isInfinitive(at);
    if (at.has("advcl")) {
      return infinitive ? Realis.PLANNED : Realis.ACTUAL;
    }
    if (head.isNoun()) {
      return infinitive ? cues.of("noun", head.lemma()).orElse(Realis.PLANNED) : Realis.ACTUAL;
    }
    Realis said = cues.of("governor", head.lemma()).orElse(Realis.ACTUAL);
    if (infinitive) {
      boolean be = head.lemma().equals("be");
      return be ? Realis.PLANNED : said;
    }
    return said == Realis.PLANNED || at.has("ccomp") && attributions.isNeutral(head.lemma())
        ? Realis.ACTUAL
        : said;
  }

  static Realis least(Realis one, Realis other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
