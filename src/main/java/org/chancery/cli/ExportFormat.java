package org.chancery.cli;

import java.util.Optional;
import org.chancery.export.RdfFormat;

/** What {@code chancery export} writes. */
enum ExportFormat {
  NQUADS,
  TRIG,
  TURTLE,
  JSONLD,
  RDFXML,
  VOID,
  /** The network of entities, for Graphviz. */
  DOT;

  /** The format of RDF; none for those of graph tools. */
  Optional<RdfFormat> rdf() {
    return this == DOT ? Optional.empty() : Optional.of(RdfFormat.valueOf(name()));
  }
}
