package org.chancery.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.event.Claim;
import org.chancery.event.Realis;
import org.chancery.event.Relation;

/**
 * Gathers the claims of an article, the same claim once with all its evidence, and writes them; the
 * plain triple too where a claim is actual.
 */
final class ClaimCollection {
  private final ArticleScope scope;
  private final Map<List<String>, GraphClaim> claims = new LinkedHashMap<>();

  ClaimCollection(ArticleScope scope) {
    this.scope = scope;
  }

  void add(GraphClaim claim) {
    claims.merge(claim.key(), claim, GraphClaim::with);
  }

  void add(Claim claim) {
    add(
        new GraphClaim(
            scope.node(claim.subject()),
            predicate(claim.relation()),
            scope.node(claim.object()),
            claim.realis(),
            claim.attributedTo() == null ? null : scope.node(claim.attributedTo()),
            claim.confidence(),
            List.of(),
            claim.evidence()));
  }

  void write() {
    claims.values().forEach(this::write);
  }

  private void write(GraphClaim claim) {
    ArticleTriples out = scope.out();
    Node node = scope.iris().claim(scope.article().id(), claim.key());
    out.type(node, Terms.Claim);
    out.plain(node, RDF.Nodes.subject, claim.subject());
    out.plain(node, RDF.Nodes.predicate, claim.predicate());
    out.plain(node, RDF.Nodes.object, claim.object());
    out.link(node, Terms.realis, EventMapper.realis(claim.realis()));
    out.link(node, Terms.attributedTo, claim.attributedTo());
    out.links(node, OtherTerms.provWasDerivedFrom, claim.readOff());
    if (claim.confidence() != null) {
      out.number(node, Terms.confidence, claim.confidence());
    }
    scope.evidence(node, claim.evidence());
    if (claim.realis() == Realis.ACTUAL) {
      out.link(claim.subject(), claim.predicate(), claim.object());
    }
  }

  static Node predicate(Relation relation) {
    return switch (relation) {
      case REPRESENTS -> Terms.represents;
      case MEMBER_OF -> Terms.memberOf;
      case PARTICIPATES_IN_PROJECT -> Terms.participatesInProject;
      case LOCATED_IN -> Terms.locatedIn;
      case CAPITAL_OF -> Terms.capitalOf;
      case SUPPORTS -> Terms.supports;
      case OPPOSES -> Terms.opposes;
      case PREDECESSOR_OF -> Terms.predecessorOf;
      case RELATIVE_OF -> Terms.relativeOf;
    };
  }
}
