package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Span;
import org.chancery.resolve.Entity;

/** Reads who says what: verbs of saying with a clause or a quotation, and "according to". */
final class StatementReader {
  private final Attributions attributions;
  private final Clause clause;
  private final Arguments arguments;
  private final Parties parties;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;
  private final Speakers speakers;
  private final Silence silence;

  StatementReader(
      Attributions attributions,
      Clause clause,
      Parties parties,
      RealisReader realis,
      TimeAndPlace timeAndPlace) {
    this.attributions = attributions;
    this.clause = clause;
    this.arguments = new Arguments(clause);
    this.parties = parties;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
    this.speakers = new Speakers(clause, arguments, parties);
    this.silence = new Silence(clause);
  }

  /**
   * What someone says.
   *
   * @param verb the verb of saying, or the speaker behind "according to"
   * @param content top of what is said, the verb itself where it is a quotation
   * @param weak whether only a noun tells what is said, so that another reading may be better
   */
  record Said(EventDraft event, Node verb, Node content, boolean weak) {}

  List<Said> read() {
    List<Said> said = new ArrayList<>();
    for (Node node : clause.nodes()) {
      if (silence.isKept(node)) {
        silent(node).ifPresent(said::add);
      } else if (isSaying(node) && !silence.isBroken(node)) {
        said(node).ifPresent(said::add);
      } else if (node.isNoun() && isSource(node)) {
        accordingTo(node).ifPresent(said::add);
      }
    }
    return said;
  }

  private boolean isSaying(Node node) {
    boolean verb =
        node.isVerb()
            || node.tag().equals("NNS")
                && attributions.isVerb(node.lemma())
                && !clause.children(node, "nsubj").isEmpty();
    return verb && attributions.isVerb(node.lemma());
  }

  private boolean isSource(Node noun) {
    return clause.preposition(noun).startsWith("according")
        || clause.preposition(noun).equals("according to");
  }

  private Optional<Said> said(Node verb) {
    List<Entity> speakers = this.speakers.of(verb);
    Optional<Quotation> quote = quote(verb);
    Optional<Node> content = content(verb, quote);
    if (speakers.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Attributions.Attribution attribution = attributions.of(verb.lemma()).orElseThrow();
    EventDraft event = new EventDraft(EventType.STATEMENT, realis(verb), "say:" + verb.lemma());
    event.actors.addAll(speakers);
    event.speaker = speakers.size() == 1 ? speakers.get(0) : null;
    event.recipients.addAll(addressees(verb, attribution));
    event.recipients.removeAll(speakers);
    if (attribution.plover() != null) {
      event.plover =
          new PloverCode(attribution.plover(), null, List.of("diplomatic"), event.decidedBy);
    }
    complete(event, verb, content.get(), quote);
    boolean weak =
        quote.isEmpty() && content.get().isNoun() && content.get().head() == verb.index();
    return Optional.of(new Said(event, verb, content.get(), weak));
  }

  /** A statement counts as made unless it is itself denied or only planned. */
  private Realis realis(Node verb) {
    return realis.of(verb);
  }

  private void complete(EventDraft event, Node verb, Node content, Optional<Quotation> quote) {
    quote.ifPresent(q -> event.quote = interrupted(verb, q));
    event.content =
        quote.filter(Quotation::full).map(Quotation::words).orElseGet(() -> words(verb, content));
    contentEntities(verb, content, quote).stream()
        .filter(entity -> !event.actors.contains(entity))
        .forEach(event.about::add);
    timeAndPlace.tell(event, verb, verb);
    event.evidence.add(clause.evidence());
  }

  /** {@code declined to comment}: a statement that was not made. */
  private Optional<Said> silent(Node verb) {
    List<Entity> silent = speakers.of(verb);
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    EventDraft event =
        new EventDraft(EventType.STATEMENT, Realis.DENIED, "silence:" + verb.lemma());
    event.actors.addAll(silent);
    event.speaker = silent.size() == 1 ? silent.get(0) : null;
    complete(event, verb, verb, Optional.empty());
    return Optional.of(new Said(event, verb, verb, false));
  }

  /** {@code “We will go,” she said, “but not alone.”} is one quotation. */
  private String interrupted(Node verb, Quotation quote) {
    return clause.quotes().stream()
        .filter(other -> other.firstToken() > quote.endToken())
        .filter(other -> quote.full() && quote.endToken() <= verb.firstToken())
        .filter(other -> other.firstToken() > verb.firstToken())
        .filter(other -> Character.isLowerCase(other.words().codePointAt(0)))
        .findFirst()
        .map(other -> quote.words() + ", " + other.words())
        .orElse(quote.words());
  }

  private List<Entity> addressees(Node verb, Attributions.Attribution attribution) {
    Set<Node> nodes = new LinkedHashSet<>(arguments.indirect(verb));
    if (attribution.addressee().equals("obj")) {
      nodes.addAll(arguments.patients(verb));
      nodes.addAll(arguments.oblique(verb, "on"));
    } else if (!attribution.addressee().isEmpty()) {
      nodes.addAll(arguments.oblique(verb, attribution.addressee()));
    }
    return parties.agents(clause, List.copyOf(nodes));
  }

  /** The quotation that a verb introduces: one in its clause, the longest first. */
  private Optional<Quotation> quote(Node verb) {
    return clause.quotes().stream()
        .filter(q -> !q.covers(verb.firstToken()))
        .filter(q -> q.full() ? isNearest(verb, q) : isBelow(verb, q))
        .max(java.util.Comparator.comparingInt(q -> q.endToken() - q.firstToken()));
  }

  /** Whether no other verb of saying with a subject stands nearer to the quotation. */
  private boolean isNearest(Node verb, Quotation quote) {
    int mine = distance(verb, quote);
    return clause.nodes().stream()
        .filter(
            node ->
                node.index() != verb.index() && isSaying(node) && !quote.covers(node.firstToken()))
        .noneMatch(node -> distance(node, quote) < mine);
  }

  private static int distance(Node verb, Quotation quote) {
    return verb.firstToken() < quote.firstToken()
        ? quote.firstToken() - verb.firstToken()
        : verb.firstToken() - quote.endToken();
  }

  private boolean isBelow(Node verb, Quotation quote) {
    return clause.nodes().stream()
        .filter(node -> quote.covers(node.firstToken()))
        .anyMatch(node -> nearestSaying(node) == verb.index());
  }

  /** The first verb of saying above a word, -1 without one. */
  private int nearestSaying(Node word) {
    Node at = word;
    for (int i = 0; i < clause.nodes().size() && at.head() >= 0; i++) {
      at = clause.nodes().get(at.head());
      if (isSaying(at)) {
        return at.index();
      }
    }
    return -1;
  }

  private Optional<Node> content(Node verb, Optional<Quotation> quote) {
    boolean request =
        attributions.of(verb.lemma()).filter(a -> "REQUEST".equals(a.plover())).isPresent();
    List<Node> clauses =
        request
            ? clause.children(verb, "ccomp", "xcomp", "csubj", "advcl")
            : clause.children(verb, "ccomp", "xcomp", "csubj");
    if (!clauses.isEmpty()) {
      return Optional.of(clauses.get(0));
    }
    if (quote.isPresent()) {
      return Optional.of(verb);
    }
    if (arguments.isPassive(verb)) {
      return arguments.patients(verb).stream()
          .filter(node -> node.isNoun() && !node.lemma().equals("one"))
          .findFirst()
          .or(() -> verb.head() < 0 ? Optional.of(verb) : Optional.empty());
    }
    if (verb.has("parataxis")) {
      return clause.head(verb);
    }
    Optional<Node> remark =
        clause.children(verb, "parataxis").stream()
            .filter(node -> node.isVerb() && !isRelative(node))
            .findFirst();
    return remark
        .or(() -> object(verb))
        .or(() -> behindAs(verb))
        .or(() -> aside(verb))
        .or(() -> trailing(verb));
  }

  /** {@code called on the king, who told}: nothing that is said, however it is parsed. */
  private boolean isRelative(Node verb) {
    return clause.children(verb, "nsubj", "nsubj:pass").stream()
        .anyMatch(subject -> subject.tag().startsWith("W"));
  }

  /** {@code ..., X said, ...}: the verb stands aside from what is said. */
  private Optional<Node> aside(Node verb) {
    int before = verb.index() - 1;
    while (before >= 0
        && !clause.nodes().get(before).text().equals(",")
        && verb.index() - before < 4) {
      before--;
    }
    boolean comma = before > 0 && clause.nodes().get(before).text().equals(",");
    boolean ends =
        verb.index() + 1 >= clause.nodes().size()
            || clause.nodes().get(verb.index() + 1).text().matches("[,.]");
    return comma && ends && attributions.isNeutral(verb.lemma())
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** {@code The road is open, the minister confirmed at a briefing}: however it is parsed. */
  private Optional<Node> trailing(Node verb) {
    int first = verb.index();
    for (Node subject : clause.children(verb, "nsubj", "nsubj:pass")) {
      first =
          clause.below(subject).stream()
              .mapToInt(Node::index)
              .reduce(Math.min(first, subject.index()), Math::min);
    }
    int comma = first - 1;
    boolean told =
        comma > 1
            && first < verb.index()
            && clause.nodes().get(comma).text().equals(",")
            && clause.nodes().subList(0, comma).stream()
                .anyMatch(n -> n.tag().matches("VB[DZP]|MD"));
    boolean coordinated =
        clause.children(verb, "cc").stream().anyMatch(c -> c.index() < verb.index());
    return told && !coordinated && !verb.has("acl:relcl") ? Optional.of(verb) : Optional.empty();
  }

  /** What is announced, stressed, recalled: where there is no clause a noun tells it. */
  private Optional<Node> object(Node verb) {
    return clause.children(verb, "obj").stream().filter(node -> node.isNoun()).findFirst();
  }

  private Optional<Node> behindAs(Node verb) {
    return clause.children(verb, "obl", "advcl").stream()
        .filter(
            node ->
                Set.of("as", "of", "about", "for").contains(clause.preposition(node))
                    || clause.preposition(node).equals("to") && isPointing(verb))
        .findFirst();
  }

  /** Verbs whose "to" leads to what is said, not to whom: {@code pointed to the growth}. */
  private boolean isPointing(Node verb) {
    return attributions.of(verb.lemma()).filter(a -> a.addressee().isEmpty()).isPresent();
  }

  private String words(Node verb, Node content) {
    List<Node> nodes = content.index() == verb.index() ? List.of() : belowWithout(content, verb);
    if (nodes.isEmpty()) {
      return clause.words(clause.sentence().span());
    }
    int first = nodes.stream().mapToInt(Node::firstToken).min().orElseThrow();
    int end = nodes.stream().mapToInt(Node::endToken).max().orElseThrow();
    Span span = clause.span(first, end);
    return clause.words(span);
  }

  private List<Node> belowWithout(Node top, Node verb) {
    List<Node> nodes = new ArrayList<>(clause.below(top));
    if (nodes.stream().anyMatch(node -> node.index() == verb.index())) {
      nodes.removeAll(clause.below(verb));
    }
    return nodes;
  }

  private Set<Entity> contentEntities(Node verb, Node content, Optional<Quotation> quote) {
    Set<Entity> entities = new LinkedHashSet<>();
    for (Node node :
        content.index() == verb.index() ? List.<Node>of() : belowWithout(content, verb)) {
      node.meant().stream().filter(Entity::named).forEach(entities::add);
    }
    quote.ifPresent(
        q ->
            clause.article().references().stream()
                .filter(r -> r.mention().sentence() == clause.sentence().index())
                .filter(r -> q.covers(r.mention().firstToken()))
                .forEach(r -> r.entities().stream().filter(Entity::named).forEach(entities::add)));
    return entities;
  }

  /** {@code according to X}: the whole clause is what X says. */
  private Optional<Said> accordingTo(Node source) {
    List<Entity> speakers = parties.speakers(clause, List.of(source));
    if (speakers.isEmpty()) {
      speakers =
          parties.agents(clause, clause.children(source, "nmod", "nmod:poss", "amod", "compound"));
    }
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Node content = clause.head(source).orElse(source);
    EventDraft event = new EventDraft(EventType.STATEMENT, Realis.ACTUAL, "say:according to");
    event.actors.addAll(speakers);
    event.speaker = speakers.get(0);
    Optional<Quotation> quote = clause.quotes().stream().findFirst();
    complete(event, source, content, quote);
    event.date = null;
    event.telling = Telling.PRESENT;
    return Optional.of(new Said(event, source, content, false));
  }
}
