package org.chancery.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * Reads how far projects have come: {@code is 70 percent complete}, {@code was nearly finished}.
 */
final class StatusReader {
  private static final Set<String> PERCENT = Set.of("percent", "%", "per cent", "pc");
  private static final Set<String> PHASES =
      Set.of(
          "complete",
          "completed",
          "finished",
          "ready",
          "operational",
          "underway",
          "suspended",
          "stalled",
          "halted",
          "delayed",
          "finish",
          "finalized",
          "commissioned",
          "frozen",
          "unfinished",
          "functional",
          "done");

  private final Clause clause;
  private final RealisReader realis;
  private final TimeAndPlace timeAndPlace;

  StatusReader(Clause clause, RealisReader realis, TimeAndPlace timeAndPlace) {
    this.clause = clause;
    this.realis = realis;
    this.timeAndPlace = timeAndPlace;
  }

  Optional<EventDraft> read(Node node) {
    if (!PHASES.contains(node.lemma())
        && !PHASES.contains(node.text().toLowerCase(java.util.Locale.ROOT))) {
      return Optional.empty();
    }
    return clause.children(node, "nsubj", "nsubj:pass").stream()
        .flatMap(subject -> projectOf(subject).stream())
        .findFirst()
        .map(project -> event(node, project));
  }

  private Optional<Entity> projectOf(Node subject) {
    Optional<Entity> itself =
        subject.meant().stream().filter(e -> e.type() == EntityType.PROJECT).findFirst();
    return itself.or(
        () ->
            clause.children(subject, "nmod").stream()
                .flatMap(child -> child.meant().stream())
                .filter(e -> e.type() == EntityType.PROJECT)
                .findFirst());
  }

  private EventDraft event(Node node, Entity project) {
    EventDraft event =
        new EventDraft(EventType.STATUS_REPORT, realis.of(node), "status:" + node.lemma());
    String percent = percent(node);
    String phase = percent == null ? phase(node) : null;
    event.status = new Status(project, percent, phase);
    event.about.add(project);
    timeAndPlace.date(node).ifPresent(date -> event.date = date);
    event.telling = Telling.of(clause, node);
    event.evidence.add(clause.evidence());
    return event;
  }

  private String phase(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child : clause.children(node, "advmod")) {
      if (child.index() < node.index()) {
        words.append(child.text()).append(' ');
      }
    }
    return words.append(node.text()).toString();
  }

  private @org.jspecify.annotations.Nullable String percent(Node node) {
    for (Node child : clause.below(node)) {
      if (PERCENT.contains(child.text().toLowerCase(java.util.Locale.ROOT)) && child.index() > 0) {
        String number = clause.nodes().get(child.index() - 1).text();
        String before =
            child.index() > 1
                ? clause.nodes().get(child.index() - 2).text().toLowerCase(java.util.Locale.ROOT)
                : "";
        boolean more = Set.of("over", "than", "above", "exceeding").contains(before);
        return number.matches("[0-9.,]+") ? (more ? ">" : "") + number : null;
      }
    }
    return null;
  }
}
