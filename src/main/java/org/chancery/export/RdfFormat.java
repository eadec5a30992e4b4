package org.chancery.export;

/** Formats of RDF. */
public enum RdfFormat {
  /** One line a quad, sorted. */
  NQUADS,
  TRIG,
  /** The union of all graphs. */
  TURTLE,
  JSONLD,
  /** The union of all graphs. */
  RDFXML
}
