package org.chancery.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.event.Evidence;
import org.chancery.event.Realis;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Tenure;

/** Writes offices and who holds them. Only an office that is still held gives a claim. */
final class TenureMapper {
  private static final String ENGLISH = "en";

  private final ArticleScope scope;
  private final ClaimCollection claims;
  private final Set<Node> offices = new HashSet<>();

  TenureMapper(ArticleScope scope, ClaimCollection claims) {
    this.scope = scope;
    this.claims = claims;
  }

  void map(List<Tenure> tenures) {
    tenures.forEach(this::tenure);
  }

  private void tenure(Tenure tenure) {
    ArticleTriples out = scope.out();
    Node holder = scope.node(tenure.holder());
    Node office = office(tenure, holder);
    Node node = scope.iris().tenure(scope.article().id(), holder, office, tenure.former());
    List<Evidence> evidence = List.of(new Evidence(tenure.sentence(), tenure.span()));
    out.type(node, Terms.Tenure);
    out.link(node, Terms.holder, holder);
    out.link(node, Terms.office, office);
    out.date(node, Terms.asOf, scope.article().published());
    out.plain(node, Terms.former, Literals.bool(tenure.former()));
    scope.evidence(node, evidence);
    if (!tenure.former()) {
      claims.add(GraphClaim.unscored(holder, Terms.holdsOffice, office, Realis.ACTUAL, evidence));
    }
  }

  /** One title for one office: spellings that differ in case or punctuation give the same one. */
  private Node office(Tenure tenure, Node holder) {
    String title = OneLine.of(tenure.title());
    Entity of = tenure.of();
    Node office =
        of == null
            ? scope.iris().openOffice(scope.article().id(), holder, title)
            : scope.iris().office(scope.node(of), title);
    if (offices.add(office)) {
      ArticleTriples out = scope.out();
      out.type(office, Terms.Office);
      out.string(office, Terms.title, title);
      out.link(office, Terms.officeOf, of == null ? null : scope.node(of));
      String label = of == null ? title : title + " of " + of.name();
      out.label(office, OtherTerms.skosPrefLabel, label, ENGLISH);
    }
    return office;
  }
}
