package org.chancery.graph;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;

/** The short forms of IRIs that every output uses, in the order of their prefixes. */
public final class Prefixes {
  private static final List<Prefix> ALL =
      List.of(
          new Prefix("dcat", "http://www.w3.org/ns/dcat#"),
          new Prefix("dcterms", "http://purl.org/dc/terms/"),
          new Prefix("dip", "https://w3id.org/chancery/ontology#"),
          new Prefix("foaf", "http://xmlns.com/foaf/0.1/"),
          new Prefix("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          new Prefix("org", "http://www.w3.org/ns/org#"),
          new Prefix("owl", "http://www.w3.org/2002/07/owl#"),
          new Prefix("plover", "https://w3id.org/chancery/plover#"),
          new Prefix("prov", "http://www.w3.org/ns/prov#"),
          new Prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          new Prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          new Prefix("schema", "https://schema.org/"),
          new Prefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          new Prefix("skos", "http://www.w3.org/2004/02/skos/core#"),
          new Prefix("void", "http://rdfs.org/ns/void#"),
          new Prefix("wd", "http://www.wikidata.org/entity/"),
          new Prefix("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Prefixes() {}

  /**
   * A namespace's short name.
   *
   * @param name without the colon
   * @param namespace what IRIs in it begin with, ending in {@code #} or {@code /}
   */
  public record Prefix(String name, String namespace) {}

  public static List<Prefix> all() {
    return ALL;
  }

  /** Declares them. */
  public static void writeTo(StreamRDF out) {
    ALL.forEach(prefix -> out.prefix(prefix.name(), prefix.namespace()));
  }

  /** {@code dip:Actual}; an IRI of no known namespace stays as it is. */
  public static String compact(String iri) {
    for (Prefix prefix : ALL) {
      if (iri.startsWith(prefix.namespace())) {
        return prefix.name() + ":" + iri.substring(prefix.namespace().length());
      }
    }
    return iri;
  }
}
