package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.event.Event;
import org.chancery.event.EventType;
import org.chancery.event.PloverCode;
import org.chancery.event.Realis;
import org.chancery.event.Status;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/** Writes events. */
final class EventMapper {
  private static final String ENGLISH = "en";

  private final ArticleScope scope;
  private final EventLabel labels;
  private final PloverScheme plover;

  EventMapper(ArticleScope scope, EventLabel labels, PloverScheme plover) {
    this.plover = plover;
    this.scope = scope;
    this.labels = labels;
  }

  void map(Node node, Event event) {
    ArticleTriples out = scope.out();
    out.type(node, classOf(event.type()));
    out.label(node, RDFS.Nodes.label, labels.of(event), ENGLISH);
    out.link(node, Terms.realis, realis(event.realis()));
    out.number(node, Terms.confidence, event.confidence());
    out.string(node, Terms.decidedBy, event.decidedBy());
    parties(node, event);
    date(node, event.date());
    plover(node, event);
    subject(node, event);
    status(node, event.status());
    scope.evidence(node, event.evidence());
  }

  private void parties(Node node, Event event) {
    ArticleTriples out = scope.out();
    out.links(node, Terms.participant, scope.nodes(event.participants()));
    out.links(node, Terms.actor, scope.nodes(event.actors()));
    out.links(node, Terms.recipient, scope.nodes(event.recipients()));
    out.link(node, Terms.speaker, orNull(event.speaker()));
    out.link(node, Terms.host, orNull(event.host()));
    out.link(node, Terms.place, orNull(event.place()));
    out.link(node, Terms.attributedTo, orNull(event.attributedTo()));
  }

  private void date(Node node, @Nullable DateInterval date) {
    if (date == null) {
      return;
    }
    ArticleTriples out = scope.out();
    out.date(node, Terms.earliest, date.earliest());
    out.date(node, Terms.latest, date.latest());
    out.date(node, Terms.date, date.isOneDay() ? date.earliest() : null);
    out.string(node, Terms.edtf, date.edtf());
    out.string(node, Terms.dateNote, date.how());
  }

  private void plover(Node node, Event event) {
    PloverCode code = event.plover();
    if (code == null) {
      return;
    }
    ArticleTriples out = scope.out();
    out.link(node, Terms.eventType, Iris.plover(code.type()));
    if (isBetweenTwo(event)) {
      out.links(node, Terms.quadClass, plover.quadClass(Iris.plover(code.type())));
      out.links(node, Terms.cameoRoot, plover.cameoRoots(Iris.plover(code.type())));
    }
    out.link(node, Terms.mode, code.mode() == null ? null : Iris.plover(code.mode()));
    out.links(node, Terms.context, code.contexts().stream().map(Iris::plover).toList());
  }

  /** Event data is of dyads. */
  private static boolean isBetweenTwo(Event event) {
    return event.participants().size() > 1
        || !event.actors().isEmpty() && !event.recipients().isEmpty();
  }

  private void subject(Node node, Event event) {
    ArticleTriples out = scope.out();
    event.topics().forEach(topic -> topic(node, topic));
    out.links(node, Terms.about, scope.nodes(event.about()));
    out.string(node, Terms.quote, event.quote());
    out.string(node, Terms.content, event.content());
  }

  private void topic(Node node, String topic) {
    String label = OneLine.of(topic).toLowerCase(java.util.Locale.ROOT);
    if (!label.isEmpty()) {
      Node concept = scope.iris().topic(label);
      scope.out().type(concept, OtherTerms.skosConcept);
      scope.out().label(concept, OtherTerms.skosPrefLabel, label, scope.language());
      scope.out().link(node, Terms.topic, concept);
    }
  }

  private void status(Node node, @Nullable Status status) {
    if (status != null) {
      scope.out().link(node, Terms.project, scope.node(status.project()));
      scope.out().string(node, Terms.percentComplete, status.percentComplete());
      scope.out().string(node, Terms.phase, status.phase());
    }
  }

  private @Nullable Node orNull(@Nullable Entity entity) {
    return entity == null ? null : scope.node(entity);
  }

  static Node realis(Realis realis) {
    return switch (realis) {
      case ACTUAL -> Terms.Actual;
      case PLANNED -> Terms.Planned;
      case HYPOTHETICAL -> Terms.Hypothetical;
      case DENIED -> Terms.Denied;
    };
  }

  private static Node classOf(EventType type) {
    return switch (type) {
      case MEETING -> Terms.Meeting;
      case VISIT -> Terms.Visit;
      case CALL -> Terms.Call;
      case STATEMENT -> Terms.Statement;
      case AGREEMENT -> Terms.Agreement;
      case ACTION -> Terms.Action;
      case STATUS_REPORT -> Terms.StatusReport;
    };
  }
}
