package org.chancery.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.export.RdfFormat;
import org.chancery.export.network.NetworkFormat;

/** What {@code chancery export} writes. */
enum ExportFormat {
  NQUADS,
  TRIG,
  TURTLE,
  JSONLD,
  RDFXML,
  VOID,
  GEXF,
  GRAPHML,
  CX2,
  CYJS,
  DOT,
  NODELINK,
  CSV,
  NEO4J,
  GEOJSON,
  EVENTS,
  EVENTS_JSONL,
  /** Statements for Wikidata, to be reviewed: QuickStatements, version 1. */
  QUICKSTATEMENTS,
  /** The same as a table. */
  OPENREFINE;

  /** The format of RDF; none for those of other tools. */
  Optional<RdfFormat> rdf() {
    return Stream.of(RdfFormat.values()).filter(each -> each.name().equals(name())).findFirst();
  }

  /** The format for graph tools; none for those of RDF. */
  Optional<NetworkFormat> network() {
    return Stream.of(NetworkFormat.values()).filter(each -> each.name().equals(name())).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
