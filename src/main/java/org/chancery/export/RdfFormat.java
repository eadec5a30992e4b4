package org.chancery.export;

import org.apache.jena.riot.Lang;

/** Formats of RDF. Those without named graphs hold the union of all graphs. */
public enum RdfFormat {
  /** One line a quad: graph after graph, the lines of each sorted. */
  NQUADS(Lang.NQUADS, true),
  TRIG(Lang.TRIG, true),
  TURTLE(Lang.TURTLE, false),
  /** JSON-LD 1.1 with a context. */
  JSONLD(Lang.JSONLD, true),
  RDFXML(Lang.RDFXML, false),
  /** What the data set is and how much of what it holds, in VoID and DCAT, as Turtle. */
  VOID(Lang.TURTLE, false);

  @SuppressWarnings("ImmutableEnumChecker") // a constant of Jena's
  private final Lang lang;

  private final boolean namesGraphs;

  RdfFormat(Lang lang, boolean namesGraphs) {
    this.lang = lang;
    this.namesGraphs = namesGraphs;
  }

  /** Which of Jena's languages reads it back. */
  public Lang lang() {
    return lang;
  }

  boolean namesGraphs() {
    return namesGraphs;
  }
}
