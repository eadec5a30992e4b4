package org.chancery.query;

/** How answers are written. */
public enum ResultFormat {
  /** Columns for a terminal. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON
}
