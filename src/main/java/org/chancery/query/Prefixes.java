package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short forms of IRIs for people. */
final class Prefixes {
  private static final Map<String, String> SHORT = new LinkedHashMap<>();

  static {
    SHORT.put("https://w3id.org/chancery/ontology#", "dip:");
    SHORT.put("https://w3id.org/chancery/plover#", "plover:");
    SHORT.put("https://w3id.org/chancery/id/", "id:");
    SHORT.put("http://www.wikidata.org/entity/", "wd:");
    SHORT.put("http://www.w3.org/2004/02/skos/core#", "skos:");
    SHORT.put("http://www.w3.org/2000/01/rdf-schema#", "rdfs:");
    SHORT.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:");
    SHORT.put("https://schema.org/", "schema:");
  }

  private Prefixes() {}

  static String shorten(String iri) {
    return SHORT.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getKey()))
        .findFirst()
        .map(entry -> entry.getValue() + iri.substring(entry.getKey().length()))
        .orElse(iri);
  }
}
