package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Iris;
import org.chancery.graph.Terms;

/**
 * Decides which things of different articles are one: those of the same identity key (type and full
 * name, which {@code graph} gives to each thing that no reference table knows). Each decision is a
 * resource in the identity graph with its reason; deleting it and its {@code owl:sameAs} undoes it.
 */
final class IdentityDecisions {
  private static final Node KEY = Terms.identityKey;
  private static final Node SAME = Terms.same;

  private IdentityDecisions() {}

  /** The identity keys in the graph of an article. */
  static NavigableSet<String> keysOf(DatasetGraph dataset, Node graph) {
    NavigableSet<String> keys = new TreeSet<>();
    dataset.find(graph, Node.ANY, KEY, Node.ANY).forEachRemaining(q -> keys.add(key(q)));
    return keys;
  }

  /** All identity keys that articles use. */
  static NavigableSet<String> allKeys(DatasetGraph dataset) {
    NavigableSet<String> keys = new TreeSet<>();
    dataset.findNG(Node.ANY, Node.ANY, KEY, Node.ANY).forEachRemaining(q -> keys.add(key(q)));
    return keys;
  }

  private static String key(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }

  /** Makes the decisions about some keys anew from what the dataset now holds. */
  static void renew(DatasetGraph dataset, Iris iris, Collection<String> keys) {
    for (String key : keys) {
      NavigableSet<String> things = new TreeSet<>();
      dataset
          .findNG(Node.ANY, Node.ANY, KEY, NodeFactory.createLiteralString(key))
          .forEachRemaining(quad -> addThing(quad, iris, things));
      withdraw(dataset, iris, key);
      decide(dataset, iris, key, List.copyOf(things));
    }
  }

  private static void addThing(Quad quad, Iris iris, NavigableSet<String> things) {
    if (!quad.getGraph().equals(iris.identityGraph())) {
      things.add(quad.getSubject().getURI());
    }
  }

  private static void withdraw(DatasetGraph dataset, Iris iris, String key) {
    Node graph = iris.identityGraph();
    List<Quad> decisions =
        org.apache.jena.atlas.iterator.Iter.toList(
            dataset.findNG(graph, Node.ANY, KEY, NodeFactory.createLiteralString(key)));
    for (Quad decision : decisions) {
      List<Quad> same =
          org.apache.jena.atlas.iterator.Iter.toList(
              dataset.findNG(graph, decision.getSubject(), SAME, Node.ANY));
      same.forEach(q -> dataset.deleteAny(graph, q.getObject(), OWL2.sameAs.asNode(), Node.ANY));
      dataset.deleteAny(graph, decision.getSubject(), Node.ANY, Node.ANY);
    }
  }

  /** The first thing, by IRI, stands for all. */
  private static void decide(DatasetGraph dataset, Iris iris, String key, List<String> things) {
    Node graph = iris.identityGraph();
    for (String thing : things.subList(Math.min(1, things.size()), things.size())) {
      Node first = NodeFactory.createURI(things.get(0));
      Node other = NodeFactory.createURI(thing);
      Node decision = iris.identityDecision(digest(key + '\n' + thing));
      dataset.add(graph, other, OWL2.sameAs.asNode(), first);
      dataset.add(graph, decision, RDF.type.asNode(), Terms.IdentityDecision);
      dataset.add(graph, decision, SAME, first);
      dataset.add(graph, decision, SAME, other);
      dataset.add(graph, decision, KEY, NodeFactory.createLiteralString(key));
      dataset.add(
          graph,
          decision,
          Terms.reason,
          NodeFactory.createLiteralString("same type and same full name: " + key));
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
