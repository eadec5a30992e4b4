package org.chancery.graph;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.coding.ActorCodes;
import org.chancery.event.Event;
import org.chancery.event.Findings;

/**
 * Writes what an article tells as quads of its own graph, under the terms of {@code ontology/}.
 *
 * <p>The same findings give the same quads in the same order. Thread-safe; one serves a whole
 * build.
 */
public final class GraphMapper {
  private final Iris iris;
  private final ArticleMapper articles;
  private final ActorCodes actors;
  private final Hierarchy hierarchy = Hierarchy.of(OntologyFile.DIPLOMACY.read());
  private final EventLabel labels = EventLabel.english();
  private final PloverScheme plover = PloverScheme.load();

  /**
   * A mapper.
   *
   * @param run what all articles are read with, for their provenance
   * @param actors codes of states
   */
  public GraphMapper(Iris iris, RunDescription run, ActorCodes actors) {
    this.iris = iris;
    this.articles = new ArticleMapper(run);
    this.actors = actors;
  }

  /** Sends the quads of one article; neither starts nor finishes the stream. */
  public void map(Findings findings, StreamRDF out) {
    Node graph = iris.articleGraph(findings.resolved().annotated().article().id());
    triples(findings).triples().forEach(triple -> out.quad(Quad.create(graph, triple)));
  }

  /** The same as a graph without its name. */
  public Graph graph(Findings findings) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples(findings).triples().forEach(graph::add);
    return graph;
  }

  private ArticleTriples triples(Findings findings) {
    ArticleTriples out = new ArticleTriples(hierarchy);
    ArticleScope scope = ArticleScope.of(findings, iris, out);
    ClaimCollection claims = new ClaimCollection(scope);
    articles.map(scope);
    new EntityMapper(scope, actors.in(findings.resolved())).map(findings.resolved().references());
    new TenureMapper(scope, claims).map(findings.resolved().tenures());
    events(findings, scope, claims);
    findings.claims().forEach(claims::add);
    claims.write();
    return out;
  }

  private void events(Findings findings, ArticleScope scope, ClaimCollection claims) {
    EventMapper mapper = new EventMapper(scope, labels, plover);
    EventRelations relations = new EventRelations(scope, claims);
    Map<Node, Event> events =
        new EventIris(iris, scope.article().id(), scope.entityIris()).of(findings.events());
    events.forEach(
        (node, event) -> {
          mapper.map(node, event);
          relations.readOff(node, event);
        });
  }
}
