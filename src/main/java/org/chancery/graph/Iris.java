package org.chancery.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The only place where IRIs are made: from content, never from order or time. */
public final class Iris {
  private static final String BASE = "https://w3id.org/chancery/id/";
  private static final String ARTICLE_GRAPH = BASE + "graph/article/";

  private Iris() {}

  public static Node articleGraph(String articleId) {
    return NodeFactory.createURI(ARTICLE_GRAPH + articleId);
  }

  public static Optional<String> articleId(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(ARTICLE_GRAPH)
        ? Optional.of(graph.getURI().substring(ARTICLE_GRAPH.length()))
        : Optional.empty();
  }

  public static Node identityGraph() {
    return NodeFactory.createURI(BASE + "graph/identity");
  }

  public static Node identityDecision(String digest) {
    return NodeFactory.createURI(BASE + "identity/" + digest);
  }
}
