package org.chancery.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.ChanceryException;

/** The files of {@code ontology/}, which ship with the program. */
public enum OntologyFile {
  /** Classes and properties. */
  DIPLOMACY("diplomacy.ttl"),
  /** What they are in the words of other vocabularies. */
  ALIGNMENTS("alignments.ttl"),
  /** Event types, modes and contexts. */
  PLOVER("plover.ttl"),
  /** What the graph of an article must look like, in SHACL. */
  SHAPES("shapes.ttl");

  private static final String FOLDER = "/org/chancery/ontology/";

  private final String fileName;

  OntologyFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  /** Parses the file, each time anew. */
  public Graph read() {
    var in = OntologyFile.class.getResourceAsStream(FOLDER + fileName);
    if (in == null) {
      throw new ChanceryException("the program was packed without ontology/" + fileName);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }
}
