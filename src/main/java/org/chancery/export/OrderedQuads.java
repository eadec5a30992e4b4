package org.chancery.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.store.QuadLines;

/**
 * Some graphs of a dataset in an order that only their content decides. One graph at a time is in
 * memory, or the subjects of all. To be used within one transaction.
 */
final class OrderedQuads {
  private final DatasetGraph dataset;
  private final List<Node> graphs;

  /**
   * @param wanted tells by their names which graphs; the default graph's is {@link
   *     Quad#defaultGraphIRI}
   */
  OrderedQuads(DatasetGraph dataset, Predicate<Node> wanted) {
    this.dataset = dataset;
    Stream<Node> named = Iter.asStream(dataset.listGraphNodes());
    Stream<Node> all = Stream.concat(Stream.of(Quad.defaultGraphIRI), named);
    this.graphs = List.copyOf(ordered(all.filter(wanted), NodeFmtLib::strNT));
  }

  List<Node> graphs() {
    return graphs;
  }

  Stream<Triple> triples(Node graph) {
    return Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple);
  }

  /** Graph after graph, in each the triples in order. */
  void writeTo(StreamRDF out) {
    for (Node graph : graphs) {
      ordered(triples(graph), OrderedQuads::line)
          .forEach(triple -> out.quad(Quad.create(graph, triple)));
    }
  }

  /** The triples of all graphs in order, each once. */
  void writeUnionTo(StreamRDF out) {
    Set<Node> subjects = new HashSet<>();
    graphs.forEach(graph -> triples(graph).map(Triple::getSubject).forEach(subjects::add));
    Set<Node> wanted = Set.copyOf(graphs);
    for (Node subject : ordered(subjects.stream(), NodeFmtLib::strNT)) {
      ordered(about(subject, wanted), OrderedQuads::line).forEach(out::triple);
    }
  }

  private Stream<Triple> about(Node subject, Set<Node> wanted) {
    return Iter.asStream(dataset.find(Node.ANY, subject, Node.ANY, Node.ANY))
        .filter(quad -> wanted.contains(graphOf(quad)))
        .map(Quad::asTriple);
  }

  private static Node graphOf(Quad quad) {
    return quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** In the order of their N-Triples form, without repetitions. */
  private static <T> Collection<T> ordered(Stream<T> all, Function<T, String> form) {
    TreeMap<String, T> byForm = new TreeMap<>(QuadLines::compareAsBytes);
    all.forEach(each -> byForm.put(form.apply(each), each));
    return byForm.values();
  }
}
