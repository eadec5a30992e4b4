package org.chancery.store;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Terms;

/**
 * Keeps in a graph of its own what the tables know of the offices of those whom articles link to:
 * no more, so that neither a build nor a server carries the rest.
 */
final class KnownTenures {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private KnownTenures() {}

  /** The items that an article links to. */
  static NavigableSet<String> itemsOf(DatasetGraph dataset, Node graph) {
    NavigableSet<String> items = new TreeSet<>();
    dataset
        .find(graph, Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .forEachRemaining(quad -> items.add(item(quad)));
    return items;
  }

  private static String item(Quad quad) {
    return quad.getObject().getURI().substring(WIKIDATA.length());
  }

  /** The items that any article links to. */
  static NavigableSet<String> allItems(DatasetGraph dataset, Background background) {
    NavigableSet<String> items = new TreeSet<>();
    Iter.filter(
            dataset.findNG(Node.ANY, Node.ANY, SKOS.exactMatch.asNode(), Node.ANY),
            quad -> isArticles(quad, background))
        .forEachRemaining(quad -> items.add(item(quad)));
    return items;
  }

  private static boolean isArticles(Quad quad, Background background) {
    return background.iris().articleId(quad.getGraph()).isPresent();
  }

  /** Writes anew what is known of some items: nothing of those that no article links to. */
  static void renew(DatasetGraph dataset, Background background, Collection<String> items) {
    StreamRDF out = StreamRDFLib.dataset(dataset);
    for (String item : items) {
      Node node = NodeFactory.createURI(WIKIDATA + item);
      withdraw(dataset, background.iris().tenuresGraph(), node);
      boolean linked =
          Iter.anyMatch(
              dataset.findNG(Node.ANY, Node.ANY, SKOS.exactMatch.asNode(), node),
              quad -> isArticles(quad, background));
      if (linked) {
        background.writeTenures(item, out);
      }
    }
  }

  private static void withdraw(DatasetGraph dataset, Node graph, Node holder) {
    Iter.toList(dataset.findNG(graph, Node.ANY, Terms.recordedHolder, holder))
        .forEach(quad -> dataset.deleteAny(graph, quad.getSubject(), Node.ANY, Node.ANY));
  }
}
