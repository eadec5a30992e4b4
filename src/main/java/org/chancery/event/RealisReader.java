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
        || at.has("nmod") && cues.of("factive", head.lemma()).isPresent()
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
    realis = least(realis, before(node));
    realis = least(realis, isToHave(node) ? Realis.DENIED : Realis.ACTUAL);
    return least(realis, isToBe(node) ? Realis.PLANNED : Realis.ACTUAL);
  }

  /** {@code has yet to meet}, {@code stopped short of meeting}, {@code without meeting}. */
  private Realis before(Node verb) {
    int i = verb.index();
    if (i == 0 || !verb.isVerb()) {
      return Realis.ACTUAL;
    }
    String word = clause.nodes().get(i - 1).text();
    String words = i > 1 ? clause.nodes().get(i - 2).text() + " " + word : word;
    return cues.of("before", words).or(() -> cues.of("before", word)).orElse(Realis.ACTUAL);
  }

  /** {@code was to have met}, {@code were supposed to have met}: they did not. */
  private boolean isToHave(Node verb) {
    if (!isInfinitive(verb)
        || clause.children(verb, "aux").stream().noneMatch(RealisReader::have)) {
      return false;
    }
    Optional<Node> head = clause.head(verb).filter(h -> verb.has("xcomp", "ccomp", "advcl"));
    return isPastBe(verb)
        || head.isPresent()
            && isPastBe(head.get())
            && cues.of("governor", head.get().lemma()).isPresent()
            && !attributions.isVerb(head.get().lemma());
  }

  private static boolean have(Node auxiliary) {
    return auxiliary.text().equals("have");
  }

  private boolean isPastBe(Node verb) {
    return clause.children(verb, "aux", "aux:pass", "cop").stream()
        .anyMatch(aux -> aux.lemma().equals("be") && aux.tag().equals("VBD"));
  }

  private Realis adverb(Node adverb) {
    return cues.of("negation", adverb.text())
        .or(() -> cues.of("adverb", adverb.text()))
        .orElse(Realis.ACTUAL);
  }

  /** {@code no troops}, {@code neither side}. */
  private Realis negatedArgument(Node argument) {
    boolean negated =
        clause.children(argument, "det", "cc", "cc:preconj", "advmod").stream()
            .anyMatch(det -> cues.of("negation", det.text()).isPresent());
    boolean itself = cues.of("negation", argument.text()).isPresent();
    return negated || itself || isNeither(argument) ? Realis.DENIED : Realis.ACTUAL;
  }

  private boolean isNeither(Node argument) {
    return argument.index() > 0
        && clause.nodes().get(argument.index() - 1).text().equalsIgnoreCase("neither");
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
            .filter(head -> attributions.isVerb(head.lemma()) || isPromise(head))
            .isPresent();
  }

  /** {@code agreed that they would meet}. */
  boolean isPromise(Node verb) {
    return cues.of("governor", verb.lemma()).filter(r -> r == Realis.PLANNED).isPresent();
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
    if (at.isVerb() && (CLAUSAL.stream().anyMatch(at::has) || isMisparsedGerund(at))) {
      return byGovernor(at, head);
    }
    if (at.isNoun() && at.has("nsubj") && head.tag().startsWith("JJ")) {
      return cues.of("adjective", head.text())
          .or(() -> cues.of("governor", head.lemma()))
          .orElse(Realis.ACTUAL);
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
                            .filter(r -> !attributions.isNeutral(head.lemma())))
                .orElse(Realis.ACTUAL);
  }

  /** {@code denied having closed}, taken for coordinated though nothing joins the two verbs. */
  private boolean isMisparsedGerund(Node verb) {
    return verb.has("conj")
        && clause.children(verb, "cc", "nsubj").isEmpty()
        && clause.children(verb, "aux").stream().anyMatch(aux -> aux.text().equals("having"));
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
      return adverbial(at, head, infinitive);
    }
    if (head.isNoun()) {
      return infinitive ? cues.of("noun", head.lemma()).orElse(Realis.PLANNED) : Realis.ACTUAL;
    }
    Realis said = phrasal(head).or(() -> cues.of("governor", head.lemma())).orElse(Realis.ACTUAL);
    if (isSubjunctive(at) && said == Realis.HYPOTHETICAL) {
      return said;
    }
    if (infinitive) {
      boolean be = head.lemma().equals("be");
      return be ? Realis.PLANNED : said;
    }
    return said == Realis.PLANNED || at.has("ccomp") && attributions.isNeutral(head.lemma())
        ? Realis.ACTUAL
        : said;
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
    return charged ? governor.orElse(Realis.ACTUAL) : Realis.ACTUAL;
  }

  /** {@code suggested that they meet}. */
  private boolean isSubjunctive(Node verb) {
    return verb.has("ccomp")
        && verb.tag().matches("VBP?")
        && clause.children(verb, "aux", "cop").isEmpty()
        && clause.children(verb, "mark").stream().anyMatch(mark -> mark.text().equals("that"));
  }

  static Realis least(Realis one, Realis other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
