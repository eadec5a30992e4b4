package org.chancery.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the ontology says of PLOVER's event types: their quad class, and the root codes of CAMEO
 * that they come from by the published crosswalk. Immutable, shared by all threads.
 */
final class PloverScheme {
  private static final List<Node> MATCHES =
      List.of(SKOS.closeMatch.asNode(), SKOS.narrowMatch.asNode(), SKOS.broadMatch.asNode());

  private final Graph scheme;

  private PloverScheme(Graph scheme) {
    this.scheme = scheme;
  }

  static PloverScheme load() {
    return new PloverScheme(OntologyFile.PLOVER.read());
  }

  /** One, for each of the sixteen types. */
  List<Node> quadClass(Node type) {
    return scheme.find(type, SKOS.broader.asNode(), Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  /** One or more, in order. */
  List<Node> cameoRoots(Node type) {
    return MATCHES.stream()
        .flatMap(match -> scheme.find(type, match, Node.ANY).toList().stream())
        .map(triple -> triple.getObject())
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .toList();
  }
}
