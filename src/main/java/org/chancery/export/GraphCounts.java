package org.chancery.export;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Counts what graphs hold. A statement that two graphs make counts twice, a thing once. */
final class GraphCounts {
  private final Set<Node> subjects = new HashSet<>();
  private final SortedMap<String, Set<Node>> members = new TreeMap<>();
  private final SortedMap<String, Long> uses = new TreeMap<>();
  private final SortedSet<String> days = new TreeSet<>();
  private long triples;

  void add(Triple triple) {
    triples++;
    subjects.add(triple.getSubject());
    uses.merge(triple.getPredicate().getURI(), 1L, Long::sum);
    Node object = triple.getObject();
    if (triple.getPredicate().equals(RDF.Nodes.type) && object.isURI()) {
      members.computeIfAbsent(object.getURI(), type -> new HashSet<>()).add(triple.getSubject());
    } else if (triple.getPredicate().equals(SchemaDO.datePublished.asNode())) {
      days.add(object.getLiteralLexicalForm());
    }
  }

  long triples() {
    return triples;
  }

  long subjects() {
    return subjects.size();
  }

  /** The things of each class, by its IRI. */
  SortedMap<String, Set<Node>> members() {
    return Collections.unmodifiableSortedMap(members);
  }

  /** How many triples each property has, by its IRI. */
  SortedMap<String, Long> uses() {
    return Collections.unmodifiableSortedMap(uses);
  }

  /** On which articles were published. */
  SortedSet<String> days() {
    return Collections.unmodifiableSortedSet(days);
  }
}
