package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.event.Event;
import org.chancery.event.Realis;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * Reads relations off events that took place: who met, called or agreed with whom, who visited
 * where. An event that is planned, supposed or denied gives none.
 */
final class EventRelations {
  private final ArticleScope scope;
  private final ClaimCollection claims;

  EventRelations(ArticleScope scope, ClaimCollection claims) {
    this.scope = scope;
    this.claims = claims;
  }

  void readOff(Node node, Event event) {
    if (event.realis() != Realis.ACTUAL) {
      return;
    }
    List<Entity> parties = EventFacts.parties(event);
    switch (event.type()) {
      case MEETING -> eachWithEach(node, event, Terms.met, parties, parties);
      case AGREEMENT -> eachWithEach(node, event, Terms.agreedWith, parties, parties);
      case CALL -> called(node, event, parties);
      case VISIT -> eachWithEach(node, event, Terms.visited, visitors(event), visited(event));
      case STATEMENT, ACTION, STATUS_REPORT -> {}
    }
  }

  private void called(Node node, Event event, List<Entity> parties) {
    boolean told = !event.actors().isEmpty() && !event.recipients().isEmpty();
    eachWithEach(
        node,
        event,
        Terms.called,
        told ? event.actors() : parties,
        told ? event.recipients() : parties);
  }

  private static List<Entity> visitors(Event event) {
    return event.actors().isEmpty() ? event.participants() : event.actors();
  }

  private static List<Entity> visited(Event event) {
    List<Entity> visited = new ArrayList<>();
    Stream.of(Stream.ofNullable(event.place()), Stream.ofNullable(event.host()))
        .forEach(each -> each.forEach(visited::add));
    visited.addAll(event.recipients());
    return visited.stream()
        .filter(each -> each.type() == EntityType.PLACE || each.type() == EntityType.STATE)
        .distinct()
        .toList();
  }

  private void eachWithEach(
      Node node, Event event, Node relation, List<Entity> subjects, List<Entity> objects) {
    for (Entity subject : subjects) {
      for (Entity object : objects) {
        claim(node, event, relation, scope.node(subject), scope.node(object));
      }
    }
  }

  private void claim(Node node, Event event, Node relation, Node subject, Node object) {
    if (!subject.equals(object)) {
      claims.add(
          new GraphClaim(
              subject,
              relation,
              object,
              Realis.ACTUAL,
              event.attributedTo() == null ? null : scope.node(event.attributedTo()),
              event.confidence(),
              List.of(node),
              event.evidence()));
    }
  }
}
