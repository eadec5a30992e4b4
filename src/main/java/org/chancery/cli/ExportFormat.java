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
  /** Statements for Wikidata, to be reviewed: QuickStatements, version 1. */
  QUICKSTATEMENTS,
  /** The same as a table. */
  OPENREFINE,
  /** The network of entities, for Graphviz. */
  DOT;

  /** The format of RDF; none for those of graph tools. */
  Optional<RdfFormat> rdf() {
    return switch (this) {
      case DOT, QUICKSTATEMENTS, OPENREFINE -> Optional.empty();
      default -> Optional.of(RdfFormat.valueOf(name()));
    };
  }
}
