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
  private final SayingVerbs saying;
  private final StatementContents contents;
  private final QuotedWords quoted;

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
    this.saying = new SayingVerbs(attributions, clause, arguments);
    this.contents = new StatementContents(attributions, clause, arguments);
    this.quoted = new QuotedWords(clause, saying);
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
      } else if (saying.speaks(node) && !silence.isBroken(node)) {
        said(node).ifPresent(said::add);
      } else if (node.isNoun() && isSource(node)) {
        accordingTo(node).ifPresent(said::add);
      } else if (node.isNoun()) {
        noun(node).ifPresent(said::add);
      }
    }
    return said;
  }

  private boolean isSource(Node noun) {
    return clause.preposition(noun).startsWith("according")
        || clause.preposition(noun).equals("according to");
  }

  private Optional<Said> said(Node verb) {
    List<Entity> speakers = this.speakers.of(verb);
    Optional<Quotation> quote = quoted.of(verb);
    Optional<Node> content = contents.of(verb, quote.isPresent());
    boolean issued = speakers.isEmpty() && isByDocument(verb);
    if (speakers.isEmpty() && !issued || content.isEmpty()) {
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
    event.again = issued;
    boolean weak =
        attributions.isClauseVerb(verb.lemma())
            || quote.isEmpty() && content.get().isNoun() && content.get().head() == verb.index();
    return Optional.of(new Said(event, verb, content.get(), weak));
  }

  /** {@code the communiqué says}: those say it who issued it. */
  private boolean isByDocument(Node verb) {
    return clause.children(verb, "nsubj").stream()
        .anyMatch(subject -> attributions.isDocument(subject.lemma()));
  }

  /** {@code X's warning that}, {@code a demand by X that}: made, whatever others make of it. */
  private Optional<Said> noun(Node noun) {
    Optional<Attributions.Attribution> attribution = attributions.ofNoun(noun.lemma());
    Optional<Node> content = attribution.flatMap(a -> thatClause(noun));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> speakers = this.speakers.ofNoun(noun);
    boolean repeated =
        clause.head(noun).filter(saying::is).stream()
            .anyMatch(verb -> this.speakers.of(verb).containsAll(speakers));
    if (speakers.isEmpty() || repeated) {
      return Optional.empty();
    }
    EventDraft event = new EventDraft(EventType.STATEMENT, Realis.ACTUAL, "say:" + noun.lemma());
    event.actors.addAll(speakers);
    event.speaker = speakers.size() == 1 ? speakers.get(0) : null;
    attribution
        .map(Attributions.Attribution::plover)
        .ifPresent(
            p -> event.plover = new PloverCode(p, null, List.of("diplomatic"), event.decidedBy));
    complete(event, noun, content.get(), Optional.empty());
    return Optional.of(new Said(event, noun, content.get(), true));
  }

  /** Behind the noun, or behind who it is by, however it is parsed. */
  private Optional<Node> thatClause(Node noun) {
    int i = noun.index() + 1;
    while (i < clause.nodes().size()
        && clause.nodes().get(i).tag().matches("IN|DT|NN.*|JJ|POS|PRP\\$")
        && !clause.nodes().get(i).text().equals("that")) {
      i++;
    }
    return Optional.of(i)
        .filter(at -> at < clause.nodes().size() && clause.nodes().get(at).text().equals("that"))
        .flatMap(this::verbBehind);
  }

  private Optional<Node> verbBehind(int that) {
    return clause.nodes().subList(that + 1, clause.nodes().size()).stream()
        .filter(node -> !node.has("aux", "aux:pass", "cop") && isFinite(node))
        .findFirst();
  }

  private boolean isFinite(Node content) {
    return content.tag().matches("VB[DZP]")
        || !clause.children(content, "aux", "aux:pass", "cop").isEmpty();
  }

  /** A statement counts as made unless it is itself denied or only planned. */
  private Realis realis(Node verb) {
    return realis.of(verb);
  }

  private void complete(EventDraft event, Node verb, Node content, Optional<Quotation> quote) {
    quote.ifPresent(q -> event.quote = quoted.interrupted(verb, q));
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
