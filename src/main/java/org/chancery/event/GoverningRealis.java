package org.chancery.event;

import java.util.Optional;
import java.util.Set;

/** How real a clause or a noun is by the verb, noun or adjective that governs it. */
final class GoverningRealis {
  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "advcl", "acl", "csubj", "csubj:pass", "acl:relcl");

  private final RealisCues cues;
  private final Attributions attributions;
  private final Clause clause;

  GoverningRealis(RealisCues cues, Attributions attributions, Clause clause) {
    this.cues = cues;
    this.attributions = attributions;
    this.clause = clause;
  }

  /** What a head says of the word below it. */
  Realis of(Node at, Node head) {
    if (at.isVerb() && (CLAUSAL.stream().anyMatch(at::has) || isMisparsedGerund(at))) {
      return byGovernor(at, head);
    }
    if (at.isNoun() && at.has("nsubj") && head.tag().startsWith("JJ")) {
      return cues.of("adjective", head.text())
          .or(() -> cues.of("governor", head.lemma()))
          .orElse(Realis.ACTUAL);
    }
    if (at.isNoun() && at.has("nsubj") && cues.of("happening", head.lemma()).isPresent()) {
      return phrasal(head).or(() -> denied(head)).orElse(Realis.ACTUAL);
    }
    boolean object = at.isNoun() && at.has("obj", "nsubj:pass", "obl", "nmod");
    if (!object) {
      return Realis.ACTUAL;
    }
    return head.isNoun()
        ? cues.of("noun", head.lemma()).orElse(Realis.ACTUAL)
        : at.has("obl") && !isCalledFor(at, head)
            ? Realis.ACTUAL
            : phrasal(head)
                .or(
                    () ->
                        cues.of("governor", head.lemma())
                            .filter(r -> at.has("obl") || !attributions.isNeutral(head.lemma())))
                .orElse(Realis.ACTUAL);
  }

  /** {@code denied having closed}, taken for coordinated though nothing joins the two verbs. */
  private boolean isMisparsedGerund(Node verb) {
    return verb.has("conj")
        && clause.children(verb, "cc", "nsubj").isEmpty()
        && clause.children(verb, "aux").stream().anyMatch(aux -> aux.text().equals("having"));
  }

  /** {@code called for talks}: what is wanted. */
  private boolean isCalledFor(Node at, Node head) {
    return clause.preposition(at).equals("for") && cues.of("calling", head.lemma()).isPresent();
  }

  private Realis byGovernor(Node at, Node head) {
    boolean infinitive = OwnRealis.isInfinitive(clause, at);
    if (at.has("advcl")) {
      return adverbial(at, head, infinitive);
    }
    if (head.isNoun()) {
      return infinitive ? cues.of("noun", head.lemma()).orElse(Realis.PLANNED) : Realis.ACTUAL;
    }
    Realis said = phrasal(head).or(() -> cues.of("governor", head.lemma())).orElse(Realis.ACTUAL);
    if (isSubjunctive(at) && said == Realis.HYPOTHETICAL) {
      return said;
    }
    if (infinitive && said == Realis.PLANNED && isPast(head)) {
      return Realis.DENIED;
    }
    if (infinitive) {
      boolean be = head.lemma().equals("be");
      return be ? Realis.PLANNED : said;
    }
    return said == Realis.PLANNED || at.has("ccomp") && attributions.isNeutral(head.lemma())
        ? Realis.ACTUAL
        : said;
  }

  /** {@code the talks collapsed}. */
  private Optional<Realis> denied(Node verb) {
    return cues.of("governor", verb.lemma()).filter(realis -> realis == Realis.DENIED);
  }

  /** {@code called off}, {@code ruled out}. */
  private Optional<Realis> phrasal(Node verb) {
    return clause.children(verb, "compound:prt", "advmod", "compound", "obl").stream()
        .map(particle -> cues.of("governor", verb.lemma() + " " + particle.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@code accused them of attacking}, {@code called on them to meet}; else on purpose. */
  private Realis adverbial(Node at, Node head, boolean infinitive) {
    Optional<Realis> governor = cues.of("governor", head.lemma());
    if (infinitive) {
      return governor.filter(realis -> realis != Realis.ACTUAL).orElse(Realis.PLANNED);
    }
    boolean charged =
        at.tag().equals("VBG")
            && clause.children(at, "mark", "case").stream()
                .anyMatch(mark -> Set.of("of", "from", "against").contains(mark.text()));
    boolean against =
        clause.children(at, "mark", "case").stream().anyMatch(m -> m.text().equals("against"));
    if (against && governor.filter(realis -> realis == Realis.PLANNED).isPresent()) {
      return Realis.DENIED; // decided against visiting
    }
    return charged ? governor.orElse(Realis.ACTUAL) : Realis.ACTUAL;
  }

  /** {@code had been due to visit}: it did not come to it. */
  private boolean isPast(Node governor) {
    boolean had =
        clause.children(governor, "aux").stream().anyMatch(aux -> aux.text().equals("had"));
    return had
        && clause.children(governor, "aux:pass", "cop").stream()
            .anyMatch(be -> be.text().equals("been"));
  }

  /** {@code suggested that they meet}. */
  private boolean isSubjunctive(Node verb) {
    return verb.has("ccomp")
        && verb.tag().matches("VBP?")
        && clause.children(verb, "aux", "cop").isEmpty()
        && clause.children(verb, "mark").stream().anyMatch(mark -> mark.text().equals("that"));
  }
}
