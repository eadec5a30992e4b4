package org.chancery.event;

import java.util.Optional;

/** How real a clause is by its own words: auxiliaries, negation, conjunction, adverbs. */
final class OwnRealis {
  private final RealisCues cues;
  private final Attributions attributions;
  private final Clause clause;

  OwnRealis(RealisCues cues, Attributions attributions, Clause clause) {
    this.cues = cues;
    this.attributions = attributions;
    this.clause = clause;
  }

  /**
   * What a word and the words right below it say.
   *
   * @param trigger the word that tells the event, which adjectives can qualify
   */
  Realis of(Node node, Node trigger) {
    Realis realis = Realis.ACTUAL;
    for (Node child : clause.children(node)) {
      if (child.has("aux", "aux:pass")) {
        realis = RealisReader.least(realis, modal(node, child));
      } else if (child.has("advmod")) {
        realis = RealisReader.least(realis, adverb(child));
      } else if (child.has("mark")) {
        realis = RealisReader.least(realis, cues.of("mark", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("amod") && node.index() == trigger.index()) {
        realis =
            RealisReader.least(realis, cues.of("adjective", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("det", "case") || child.has("cc")) {
        realis =
            RealisReader.least(realis, cues.of("negation", child.text()).orElse(Realis.ACTUAL));
      } else if (child.has("nsubj", "nsubj:pass", "obj")) {
        realis = RealisReader.least(realis, negatedArgument(child));
      }
    }
    realis = RealisReader.least(realis, before(node));
    realis = RealisReader.least(realis, behind(node));
    realis = RealisReader.least(realis, saidBehind(node));
    realis = RealisReader.least(realis, isAsked(node) ? Realis.HYPOTHETICAL : Realis.ACTUAL);
    realis = RealisReader.least(realis, isToHave(node) ? Realis.DENIED : Realis.ACTUAL);
    return RealisReader.least(realis, isToBe(node) ? Realis.PLANNED : Realis.ACTUAL);
  }

  /** Whether a verb is negated: {@code did not deny}. */
  boolean isNegated(Node verb) {
    return clause.children(verb, "advmod", "aux").stream()
        .anyMatch(child -> cues.of("negation", child.text()).isPresent());
  }

  /** {@code Will Chad meet Niger?} */
  private boolean isAsked(Node verb) {
    int last = clause.nodes().size() - 1;
    return verb.head() < 0 && verb.isVerb() && clause.nodes().get(last).text().equals("?");
  }

  /** {@code stopped short of closing the border}. */
  private Realis behind(Node verb) {
    int i = verb.index();
    return verb.isVerb() && i + 2 < clause.nodes().size()
        ? cues.of(
                "behind", clause.nodes().get(i + 1).text() + " " + clause.nodes().get(i + 2).text())
            .orElse(Realis.ACTUAL)
        : Realis.ACTUAL;
  }

  /** {@code a meeting that had been planned}, where nothing else is told of the meeting. */
  private Realis saidBehind(Node noun) {
    return noun.isNoun() && noun.head() < 0
        ? clause.children(noun, "acl:relcl", "acl").stream()
            .filter(verb -> !clause.children(verb, "aux:pass").isEmpty())
            .map(verb -> cues.of("governor", verb.lemma()).orElse(Realis.ACTUAL))
            .reduce(Realis.ACTUAL, RealisReader::least)
        : Realis.ACTUAL;
  }

  /** {@code has yet to meet}, {@code without meeting}, {@code the would-be visit}. */
  private Realis before(Node verb) {
    int i = verb.index();
    if (i == 0 || !verb.isVerb() && !verb.isNoun()) {
      return Realis.ACTUAL;
    }
    String word = clause.nodes().get(i - 1).text();
    String words = i > 1 ? clause.nodes().get(i - 2).text() + " " + word : word;
    return cues.of("before", words).or(() -> cues.of("before", word)).orElse(Realis.ACTUAL);
  }

  /** {@code was to have met}, {@code were supposed to have met}: they did not. */
  private boolean isToHave(Node verb) {
    if (!isInfinitive(clause, verb)
        || clause.children(verb, "aux").stream().noneMatch(OwnRealis::have)) {
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
    if (verb.has("conj")) {
      return clause.head(verb).filter(Node::isVerb).filter(this::isReported).isPresent();
    }
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
    boolean infinitive = isInfinitive(clause, verb);
    boolean be =
        clause.children(verb, "aux", "cop").stream()
            .anyMatch(aux -> aux.lemma().equals("be") && aux.tag().matches("VB[ZPD]"));
    return infinitive && be;
  }

  static boolean isInfinitive(Clause clause, Node verb) {
    return clause.children(verb, "mark").stream().anyMatch(mark -> mark.text().equals("to"));
  }
}
