package org.chancery.export.network;

import org.chancery.export.FormatName;

/** Formats for tools that draw networks and maps, and for those that count events. */
public enum NetworkFormat {
  /** GEXF 1.3, for Gephi. */
  GEXF,
  /** GraphML, for networkx, igraph, Gephi. */
  GRAPHML,
  /** CX2, for Cytoscape. */
  CX2,
  /** JSON for Cytoscape.js. */
  CYJS,
  /** For Graphviz. */
  DOT,
  /** Node-link JSON, for D3. */
  NODELINK,
  /** The table of edges; in a folder that of nodes, too. */
  CSV,
  /** A folder with two tables and the Cypher that loads them. */
  NEO4J,
  /** Events on the map. */
  GEOJSON,
  /** Table of events. */
  EVENTS,
  /** The same as JSON Lines. */
  EVENTS_JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return FormatName.of(this);
  }
}
