package org.chancery.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mention.EntityType;
import org.chancery.reference.Coordinate;
import org.chancery.reference.MechanismRecord;
import org.chancery.reference.MembershipRecord;
import org.chancery.reference.OrganisationRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.PositionRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes the background graph: states and their capitals, organisations and mechanisms, members,
 * where cities lie, and which items offices are.
 */
public final class ReferenceGraph {
  private final ReferenceTables tables;
  private final Iris iris;

  public ReferenceGraph(ReferenceTables tables, Iris iris) {
    this.tables = tables;
    this.iris = iris;
  }

  /** Sends all quads, in the order of the tables; neither starts nor finishes the stream. */
  public void writeTo(StreamRDF out) {
    Sink sink = new Sink(out, iris.referenceGraph());
    labels(sink);
    tables.states().forEach(state -> state(sink, state));
    tables.organisations().forEach(body -> organisation(sink, body));
    tables.mechanisms().forEach(mechanism -> mechanism(sink, mechanism));
    tables.memberships().forEach(membership -> membership(sink, membership));
    capitals(sink);
    PositionRecord.load().forEach(position -> office(sink, position));
    Coordinate.load().forEach(coordinate -> coordinate(sink, coordinate));
  }

  private record Sink(StreamRDF out, Node graph) {
    void add(Node subject, Node predicate, Node object) {
      out.quad(Quad.create(graph, subject, predicate, object));
    }
  }

  /** What the ontology's individuals are called, so that answers read "Actual" and not an IRI. */
  private void labels(Sink sink) {
    for (Node kind :
        List.of(
            Terms.Actual,
            Terms.Planned,
            Terms.Hypothetical,
            Terms.Denied,
            Terms.Named,
            Terms.Nominal,
            Terms.Pronoun,
            Terms.Metonym)) {
      String name = kind.getURI().substring(Terms.NAMESPACE.length());
      sink.add(kind, RDFS.Nodes.label, Literals.label(name, "en"));
    }
  }

  private void state(Sink sink, StateRecord state) {
    Node node = thing(sink, EntityType.STATE, Terms.State, state.id(), state.qid(), state.names());
    if (state.iso3() != null) {
      sink.add(node, Terms.iso3, Literals.string(state.iso3()));
    }
  }

  private void organisation(Sink sink, OrganisationRecord body) {
    thing(sink, EntityType.ORGANIZATION, Terms.Organization, body.id(), body.qid(), body.names());
  }

  private void mechanism(Sink sink, MechanismRecord record) {
    Node node =
        thing(
            sink, EntityType.MECHANISM, Terms.Mechanism, record.id(), record.qid(), record.names());
    for (String member : record.members()) {
      sink.add(iris.entity(EntityType.STATE, member), Terms.memberOf, node);
    }
  }

  /** Full members only: an observer is none. */
  private void membership(Sink sink, MembershipRecord membership) {
    if (membership.status().equals("member")) {
      sink.add(
          iris.entity(EntityType.STATE, membership.state()),
          Terms.memberOf,
          iris.entity(EntityType.ORGANIZATION, membership.organisation()));
    }
  }

  private void capitals(Sink sink) {
    for (PlaceRecord place : tables.places()) {
      boolean capital =
          tables.states().stream()
              .anyMatch(s -> s.id().equals(place.state()) && s.capital().equals(place.name()));
      if (capital) {
        Node node =
            thing(sink, EntityType.PLACE, Terms.Place, place.id(), place.qid(), place.names());
        Node state = iris.entity(EntityType.STATE, place.state());
        sink.add(node, Terms.capitalOf, state);
        sink.add(node, Terms.locatedIn, state);
      }
    }
  }

  /** Offices are told by articles; here stands only which items they are. */
  private void office(Sink sink, PositionRecord position) {
    Node state = iris.entity(EntityType.STATE, position.state());
    Node node = iris.office(state, position.title());
    sink.add(node, OtherTerms.skosExactMatch, Iris.item(position.qid()));
  }

  private void coordinate(Sink sink, Coordinate coordinate) {
    Node place = iris.entity(EntityType.PLACE, coordinate.place());
    sink.add(place, OtherTerms.geoLat, Literals.number(coordinate.latitude()));
    sink.add(place, OtherTerms.geoLong, Literals.number(coordinate.longitude()));
  }

  private Node thing(
      Sink sink,
      EntityType type,
      Node ofClass,
      String id,
      @Nullable String qid,
      List<String> names) {
    Node node = iris.entity(type, id);
    sink.add(node, RDF.Nodes.type, ofClass);
    sink.add(node, RDF.Nodes.type, Terms.Entity);
    sink.add(node, OtherTerms.skosPrefLabel, Literals.label(names.get(0), "en"));
    for (String name : names.subList(1, names.size())) {
      sink.add(node, OtherTerms.skosAltLabel, Literals.label(name, "en"));
    }
    if (qid != null) {
      sink.add(node, OtherTerms.skosExactMatch, Iris.item(qid));
    }
    return node;
  }
}
