package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Terms;

/** Reads the named entities of all graphs of a dataset, in order of their ids. */
final class ThingReader {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final List<Node> CLASSES =
      List.of(
          Terms.Person,
          Terms.State,
          Terms.Organization,
          Terms.Mechanism,
          Terms.Project,
          Terms.Place);

  private final DatasetGraph dataset;
  private final String base;

  private ThingReader(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  static List<Thing> read(DatasetGraph dataset, String base) {
    return Txn.calculateRead(dataset, () -> new ThingReader(dataset, base).things());
  }

  /** Local names of the classes. */
  static List<String> types() {
    return CLASSES.stream().map(ThingReader::localName).toList();
  }

  private List<Thing> things() {
    Map<String, Thing> things = new TreeMap<>();
    for (Node type : CLASSES) {
      Set<Node> members = new LinkedHashSet<>();
      each(Node.ANY, RDF.type.asNode(), type, quad -> members.add(quad.getSubject()));
      members.stream()
          .filter(node -> node.isURI() && node.getURI().startsWith(base))
          .forEach(node -> thing(node, type).ifPresent(t -> things.putIfAbsent(t.id(), t)));
    }
    return List.copyOf(things.values());
  }

  private Optional<Thing> thing(Node node, Node type) {
    Set<String> names = new LinkedHashSet<>(texts(node, SKOS.prefLabel.asNode()));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    names.addAll(texts(node, SKOS.altLabel.asNode()));
    Map<String, List<Thing.Value>> values = new LinkedHashMap<>();
    for (ServedProperty property : ServedProperty.ALL) {
      List<Thing.Value> found = values(node, property.predicate());
      if (!found.isEmpty()) {
        values.put(property.id(), found);
      }
    }
    return Optional.of(new Thing(id(node), localName(type), List.copyOf(names), values));
  }

  private NavigableSet<String> texts(Node subject, Node predicate) {
    TreeSet<String> texts = new TreeSet<>();
    each(
        subject,
        predicate,
        Node.ANY,
        quad -> {
          if (quad.getObject().isLiteral()) {
            texts.add(quad.getObject().getLiteralLexicalForm());
          }
        });
    return texts;
  }

  private List<Thing.Value> values(Node subject, Node predicate) {
    Set<Node> objects = new LinkedHashSet<>();
    each(subject, predicate, Node.ANY, quad -> objects.add(quad.getObject()));
    List<Thing.Value> values = new ArrayList<>();
    objects.stream().filter(o -> o.isLiteral() || o.isURI()).forEach(o -> values.add(value(o)));
    values.sort(java.util.Comparator.comparing(Thing.Value::text));
    return values;
  }

  private Thing.Value value(Node object) {
    if (object.isLiteral()) {
      return new Thing.Value("", object.getLiteralLexicalForm());
    }
    String uri = object.getURI();
    if (uri.startsWith(WIKIDATA)) {
      return new Thing.Value("", uri.substring(WIKIDATA.length()));
    }
    NavigableSet<String> names = texts(object, SKOS.prefLabel.asNode());
    String name = names.isEmpty() ? uri : names.first();
    return uri.startsWith(base) ? new Thing.Value(id(object), name) : new Thing.Value("", name);
  }

  private void each(Node subject, Node predicate, Node object, Consumer<Quad> action) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, subject, predicate, object);
    found.forEachRemaining(action);
  }

  private String id(Node node) {
    return node.getURI().substring(base.length());
  }

  private static String localName(Node type) {
    return type.getURI().substring(Terms.NAMESPACE.length());
  }
}
