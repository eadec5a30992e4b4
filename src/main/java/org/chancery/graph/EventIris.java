package org.chancery.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.event.Event;

/**
 * The IRI of each event of an article: a shared one where its facts settle which event it is, else
 * one of the article's own. What an article tells as two events never gets one IRI.
 */
final class EventIris {
  private final Iris iris;
  private final String articleId;
  private final EventFacts facts;

  EventIris(Iris iris, String articleId, EntityIris entities) {
    this.iris = iris;
    this.articleId = articleId;
    this.facts = new EventFacts(entities);
  }

  /** Each event under its IRI, in order. Of events that are equal in all facts the surest stays. */
  Map<Node, Event> of(List<Event> events) {
    Map<List<String>, Long> told =
        events.stream()
            .map(facts::shared)
            .flatMap(Optional::stream)
            .collect(groupingBy(shared -> shared, counting()));
    Map<Node, Event> byIri = new LinkedHashMap<>();
    for (Event event : events) {
      byIri.merge(iri(event, told), event, EventIris::surer);
    }
    return byIri;
  }

  private Node iri(Event event, Map<List<String>, Long> told) {
    return facts
        .shared(event)
        .filter(shared -> told.getOrDefault(shared, 0L) == 1)
        .map(iris::event)
        .orElseGet(() -> iris.event(articleId, facts.own(event)));
  }

  private static Event surer(Event one, Event other) {
    return other.confidence() > one.confidence() ? other : one;
  }
}
