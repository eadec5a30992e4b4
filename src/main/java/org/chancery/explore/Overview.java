package org.chancery.explore;

import java.util.List;
import java.util.Set;

/**
 * All that the page shows at a glance. Entities, sources and topics are told by their place in
 * their lists.
 *
 * @param isCut whether there are more facts than are told here
 */
public record Overview(
    List<Entity> entities,
    List<Source> sources,
    List<String> topics,
    List<Fact> facts,
    boolean isCut) {

  /**
   * Who or what takes part in a fact.
   *
   * @param kind local name of its class
   * @param names other names
   * @param item Wikidata's, {@code Q…}; empty where none is accepted
   * @param office title and state, empty where none is told
   * @param state place of the state that a person represents or in which a place lies, or -1
   * @param iso3 of a state, else empty
   * @param latitude of a place in degrees on WGS 84; NaN where it is not known
   * @param longitude the same
   * @param x where the layout puts it; y points up
   */
  public record Entity(
      String iri,
      String name,
      Set<String> names,
      String kind,
      String item,
      String office,
      int state,
      String iso3,
      double latitude,
      double longitude,
      double x,
      double y) {}

  /** An article; what is not known of it is empty. */
  public record Source(String iri, String headline, String outlet, String date, String url) {}

  /**
   * An event or a claim.
   *
   * @param kind local name of the event's class or of the relation
   * @param realis local names, the most real first
   * @param confidence 0 to 1; NaN where not told
   * @param from first day on which it can be, {@code 2025-12-08} or empty
   * @param until last day
   * @param rule what concluded it
   * @param place place of the entity where it is, or -1
   * @param parties all entities that have to do with it
   * @param ends pairs of entities that it connects, from and to in turn
   */
  public record Fact(
      String iri,
      String kind,
      List<String> realis,
      double confidence,
      String from,
      String until,
      String label,
      String rule,
      int place,
      List<Integer> sources,
      List<Integer> topics,
      List<Integer> parties,
      List<Integer> ends) {}
}
