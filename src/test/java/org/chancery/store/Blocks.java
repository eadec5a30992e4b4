package org.chancery.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Iris;
import org.chancery.graph.Terms;

/** Small articles' graphs, made by rule, for the tests of the store. */
final class Blocks {
  private Blocks() {}

  /** A block whose graph depends on the id and the version, and shares a thing with others. */
  static ArticleBlock block(String id, int version) {
    QuadLines lines = new QuadLines();
    Node graph = Iris.standard().articleGraph(id);
    Node person = NodeFactory.createURI("https://example.org/person/" + id);
    lines.quad(
        new Quad(
            graph,
            person,
            Terms.identityKey,
            NodeFactory.createLiteralString("person:" + Math.floorMod(id.hashCode(), 3))));
    for (int i = 0; i <= version; i++) {
      lines.quad(
          new Quad(
              graph,
              person,
              Terms.reason,
              NodeFactory.createLiteralString("version " + version + " line " + i + " \"ə😀\"\n")));
    }
    return new ArticleBlock(id, "source " + version, lines.canonical(), "text of " + id);
  }
}
