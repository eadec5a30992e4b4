package org.chancery.export;

/** Statements for Wikidata, to be reviewed by a person. */
public enum StatementFormat {
  /** QuickStatements, version 1. */
  QUICKSTATEMENTS,
  /** The same as a table. */
  OPENREFINE
}
