package org.chancery.store;

import org.apache.jena.riot.system.StreamRDF;
import org.chancery.graph.Iris;

/**
 * The graphs that come with the program and belong to no article: reference facts, the ontology.
 */
public interface Background {
  /** Writes their quads, the same at every call. */
  void writeTo(StreamRDF out);

  /**
   * Writes what is known of the offices of a person, into a graph for all of them; nothing unless
   * told otherwise.
   *
   * @param item of Wikidata, such as {@code Q794}; it may be of no person
   */
  default void writeTenures(String item, StreamRDF out) {}

  /** Differs when the quads differ. */
  String version();

  /** How graphs are named: with the base under which the articles' graphs were made. */
  default Iris iris() {
    return Iris.standard();
  }

  /** None at all. */
  static Background none() {
    return new Background() {
      @Override
      public void writeTo(StreamRDF out) {}

      @Override
      public String version() {
        return "none";
      }
    };
  }
}
