package org.chancery.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * The triples of one article's graph, each once, in the order in which they came. What is absent is
 * not written; super-classes and super-properties are.
 */
final class ArticleTriples {
  private final Hierarchy hierarchy;
  private final Set<Triple> triples = new LinkedHashSet<>();

  ArticleTriples(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  Collection<Triple> triples() {
    return triples;
  }

  void type(Node subject, Node type) {
    hierarchy.classesOf(type).forEach(each -> plain(subject, RDF.Nodes.type, each));
  }

  void link(Node subject, Node property, @Nullable Node object) {
    if (object != null) {
      hierarchy.propertiesOf(property).forEach(each -> plain(subject, each, object));
    }
  }

  void links(Node subject, Node property, Collection<Node> objects) {
    objects.forEach(object -> link(subject, property, object));
  }

  void string(Node subject, Node property, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      plain(subject, property, Literals.string(value));
    }
  }

  void label(Node subject, Node property, String words, String language) {
    Node label = Literals.label(words, language);
    if (!label.getLiteralLexicalForm().isEmpty()) {
      plain(subject, property, label);
    }
  }

  void date(Node subject, Node property, @Nullable LocalDate value) {
    if (value != null) {
      plain(subject, property, Literals.date(value));
    }
  }

  void integer(Node subject, Node property, int value) {
    plain(subject, property, Literals.integer(value));
  }

  void number(Node subject, Node property, double value) {
    plain(subject, property, Literals.number(value));
  }

  void plain(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
