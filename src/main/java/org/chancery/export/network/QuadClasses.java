package org.chancery.export.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * To which of the four quad classes (words or deeds, for or against) the event types of PLOVER
 * belong.
 */
record QuadClasses(Map<String, String> byType) {
  private static final String PLOVER = "/org/chancery/ontology/plover.ttl";
  private static final String QUAD = "https://w3id.org/chancery/plover#quad";

  static QuadClasses load() {
    Model plover = plover();
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

  private static Model plover() {
    try (InputStream in = QuadClasses.class.getResourceAsStream(PLOVER)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + PLOVER);
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toModel();
    } catch (IOException e) {
      throw new ChanceryException(PLOVER + " cannot be read", e);
    }
  }

  /** "1" to "4"; null for what is no event type. */
  @Nullable String of(String type) {
    return byType.get(type);
  }
}
