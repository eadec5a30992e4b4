package org.chancery.export.network;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * To which of the four quad classes (words or deeds, for or against) the event types of PLOVER
 * belong.
 */
record QuadClasses(Map<String, String> byType) {
  private static final String PLOVER = "/org/chancery/ontology/plover.ttl";
  private static final String QUAD = "https://w3id.org/chancery/plover#quad";

  static QuadClasses load() {
    Model plover = RDFParser.source(QuadClasses.class.getResource(PLOVER).toString()).toModel();
    Map<String, String> byType = new TreeMap<>();
    plover
        .listStatements(null, SKOS.broader, (Resource) null)
        .forEach(
            broader ->
                broader
                    .getResource()
                    .listProperties(SKOS.notation)
                    .filterKeep(notation -> notation.getLiteral().getDatatypeURI().equals(QUAD))
                    .forEach(
                        notation ->
                            byType.put(
                                Rows.afterNamespace(broader.getSubject().getURI()),
                                notation.getLiteral().getLexicalForm())));
    return new QuadClasses(byType);
  }

  /** "1" to "4"; null for what is no event type. */
  @Nullable String of(String type) {
    return byType.get(type);
  }
}
