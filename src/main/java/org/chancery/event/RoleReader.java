package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Puts those whom words stand for into the roles of an event. */
final class RoleReader {
  private final Clause clause;
  private final Parties parties;

  RoleReader(Clause clause, Parties parties) {
    this.clause = clause;
    this.parties = parties;
  }

  /** Fills a role of {@code events.tsv}; unknown ones are left alone. */
  void fill(EventDraft event, String role, List<Node> nodes) {
    switch (role) {
      case "actor" -> event.actors.addAll(parties.agents(clause, nodes));
      case "recipient" -> recipients(event, nodes);
      case "participant" -> event.participants.addAll(parties.agents(clause, nodes));
      case "speaker" -> speaker(event, parties.agents(clause, nodes));
      case "host" -> host(event, parties.agents(clause, nodes));
      case "goal" -> goal(event, nodes);
      case "about" -> nodes.forEach(node -> about(event, node));
      case "topic" -> nodes.forEach(node -> topic(event, node));
      default -> {}
    }
  }

  /**
   * Those meant; else whose the thing is that it is done to: {@code Beijing's conduct}. One meets
   * people, not what is theirs.
   */
  private void recipients(EventDraft event, List<Node> nodes) {
    List<Entity> meant = parties.agents(clause, nodes);
    boolean theirs = meant.isEmpty() && !event.isMutual();
    event.recipients.addAll(theirs ? parties.concerned(clause, nodes) : meant);
    event.recipients.removeAll(event.actors);
  }

  private static void speaker(EventDraft event, List<Entity> speakers) {
    event.actors.addAll(speakers);
    event.speaker = speakers.size() == 1 ? speakers.get(0) : null;
  }

  private static void host(EventDraft event, List<Entity> hosts) {
    event.actors.addAll(hosts);
    event.host = hosts.isEmpty() ? null : hosts.get(0);
  }

  /** Where one goes is the place; to whom one goes is the host. */
  private void goal(EventDraft event, List<Node> nodes) {
    for (Node node : nodes) {
      List<Entity> goals = new ArrayList<>(node.meant());
      if (goals.isEmpty()) {
        clause.children(node, "nmod").forEach(child -> goals.addAll(child.meant()));
      }
      goals.forEach(entity -> goal(event, entity));
    }
  }

  private static void goal(EventDraft event, Entity entity) {
    if (Parties.isPlace(entity)) {
      event.place = event.place == null || entity.type() == EntityType.PLACE ? entity : event.place;
    } else if (Parties.isAgent(entity)) {
      event.recipients.add(entity);
    }
  }

  private void about(EventDraft event, Node node) {
    event.about.addAll(node.meant());
    for (Node child : clause.children(node, "nmod", "nmod:poss", "compound", "amod")) {
      event.about.addAll(child.meant());
    }
    if (node.meant().isEmpty()) {
      topic(event, node);
    }
  }

  private void topic(EventDraft event, Node node) {
    if (node.meant().isEmpty()) {
      Topics.of(clause, node).ifPresent(event.topics::add);
    } else {
      event.about.addAll(node.meant());
    }
  }
}
