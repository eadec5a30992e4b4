package org.chancery.graph;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which classes and properties follow from which, read from the ontology: what a reasoner would
 * add, written out so that a plain query finds it.
 */
final class Hierarchy {
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final Map<Node, List<Node>> classes;
  private final Map<Node, List<Node>> properties;

  private Hierarchy(Map<Node, List<Node>> classes, Map<Node, List<Node>> properties) {
    this.classes = classes;
    this.properties = properties;
  }

  static Hierarchy of(Graph ontology) {
    return new Hierarchy(
        closure(ontology, RDFS.Nodes.subClassOf), closure(ontology, RDFS.Nodes.subPropertyOf));
  }

  /** The class and all above it, but for abstract ones. */
  List<Node> classesOf(Node type) {
    return classes.getOrDefault(type, List.of(type));
  }

  /** The property and all above it. */
  List<Node> propertiesOf(Node property) {
    return properties.getOrDefault(property, List.of(property));
  }

  private static Map<Node, List<Node>> closure(Graph ontology, Node step) {
    return ontology.stream(Node.ANY, step, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .collect(toUnmodifiableMap(term -> term, term -> above(ontology, term, step)));
  }

  private static List<Node> above(Graph ontology, Node term, Node step) {
    Set<Node> found = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (found.add(next)) {
        ontology.stream(next, step, Node.ANY).map(Triple::getObject).forEach(open::push);
      }
    }
    return found.stream()
        .filter(each -> !ontology.contains(each, Terms.abstract_, TRUE))
        .sorted(java.util.Comparator.comparing(Node::getURI))
        .toList();
  }
}
