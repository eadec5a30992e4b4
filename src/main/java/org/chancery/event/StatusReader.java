package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far projects have come: {@code is 70 percent complete}, {@code progress has reached
 * half}, {@code has entered its final phase}.
 */
final class StatusReader {
  private static final Set<String> PERCENT = Set.of("percent", "%", "per cent", "cent", "pc");
  private static final Set<String> MORE = Set.of("over", "than", "above", "exceeding");

  private final StatusWords words;
  private final Clause clause;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  StatusReader(StatusWords words, Clause clause, RealisReader realis, TimeAndPlace timeAndPlace) {
    this.words = words;
    this.clause = clause;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  Optional<EventDraft> read(Node node) {
    if (words.is("state", node)) {
      return project(node).map(project -> event(node, project, phase(node)));
    }
    if (words.is("reach", node) && percent(node) != null) {
      return project(node).map(project -> event(node, project, node.text()));
    }
    return words.is("entering", node)
        ? stage(node)
            .flatMap(
                stage ->
                    project(node).map(project -> event(node, project, clause.words(span(stage)))))
        : Optional.empty();
  }

  /** {@code has entered its final phase}. */
  private Optional<Node> stage(Node verb) {
    return clause.children(verb, "obj").stream()
        .filter(object -> words.is("stage", object))
        .findFirst();
  }

  private org.chancery.article.Span span(Node noun) {
    List<Node> all = clause.below(noun);
    int first = all.stream().mapToInt(Node::firstToken).min().orElse(noun.firstToken());
    return clause.span(first, noun.endToken());
  }

  /** The project that is spoken of, also where only the verb above has a subject. */
  private Optional<Entity> project(Node predicate) {
    Optional<Entity> own = projectOfSubject(predicate);
    return own.isPresent() || !predicate.has("xcomp", "advcl", "obj", "conj")
        ? own
        : clause.head(predicate).flatMap(this::projectOfSubject);
  }

  private Optional<Entity> projectOfSubject(Node predicate) {
    return clause.children(predicate, "nsubj", "nsubj:pass", "nsubj:outer").stream()
        .flatMap(subject -> clause.conjuncts(subject).stream())
        .flatMap(subject -> projectOf(subject).stream())
        .findFirst();
  }

  private Optional<Entity> projectOf(Node subject) {
    return project(subject.meant())
        .or(
            () ->
                clause.children(subject, "nmod", "compound").stream()
                    .flatMap(child -> project(child.meant()).stream())
                    .findFirst());
  }

  private static Optional<Entity> project(List<Entity> meant) {
    return meant.stream().filter(e -> e.type() == EntityType.PROJECT).findFirst();
  }

  private EventDraft event(Node node, Entity project, String phase) {
    EventDraft event =
        new EventDraft(EventType.STATUS_REPORT, realis(node), "status:" + node.lemma());
    String percent = percent(node);
    event.status = new Status(project, percent, percent == null ? phase : null);
    event.about.add(project);
    timeAndPlace.date(node).ifPresent(date -> event.date = date);
    event.telling = Telling.of(clause, node);
    event.evidence.add(clause.evidence());
    return event;
  }

  /** {@code should be ready in May}: what is to be expected is planned. */
  private Realis realis(Node node) {
    Realis told = realis.of(node);
    boolean due =
        clause.children(node, "aux").stream()
            .anyMatch(aux -> aux.text().matches("should|ought|would"));
    return due && told == Realis.HYPOTHETICAL ? Realis.PLANNED : told;
  }

  private String phase(Node node) {
    StringBuilder phase = new StringBuilder();
    for (Node child : clause.children(node, "advmod")) {
      if (child.index() < node.index()) {
        phase.append(child.text()).append(' ');
      }
    }
    return phase.append(node.text()).toString();
  }

  /** With {@code >} before it where it is more than that; null where none is told. */
  private @Nullable String percent(Node node) {
    for (Node child : clause.below(node)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      if (word.equals("half") && clause.topOf(child) == clause.topOf(node)) {
        return more(child.index() - 1) + "50";
      }
      int number = child.index() - (before(child.index() - 1).equals("per") ? 2 : 1);
      if (PERCENT.contains(word) && before(number).matches("[0-9.,]+")) {
        return more(number - 1) + before(number);
      }
    }
    return null;
  }

  private String more(int index) {
    return MORE.contains(before(index)) ? ">" : "";
  }

  private String before(int index) {
    return index < 0 ? "" : clause.nodes().get(index).text().toLowerCase(Locale.ROOT);
  }
}
