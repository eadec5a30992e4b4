package org.chancery.link.online;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a Wikidata item. Other items are named by their ids.
 *
 * @param label in English; empty when there is none
 * @param aliases in English
 * @param description for people, may be empty
 * @param classes what it is an instance of (P31)
 * @param above classes above it, where it is a class (P279)
 * @param states country (P17), citizenship (P27), jurisdiction (P1001)
 * @param positions held (P39)
 */
record Item(
    String id,
    String label,
    List<String> aliases,
    String description,
    List<String> classes,
    List<String> above,
    List<String> states,
    List<Position> positions) {
  Item {
    aliases = List.copyOf(aliases);
    classes = List.copyOf(classes);
    above = List.copyOf(above);
    states = List.copyOf(states);
    positions = List.copyOf(positions);
  }

  /**
   * A position held.
   *
   * @param item the position's
   * @param jurisdictions of this holding (P1001), if it says so
   * @param start year, month or day in ISO 8601, empty when unknown
   * @param end likewise
   */
  record Position(String item, List<String> jurisdictions, String start, String end) {
    Position {
      jurisdictions = List.copyOf(jurisdictions);
    }
  }

  /** All that it is called. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (!label.isEmpty()) {
      names.add(label);
    }
    names.addAll(aliases);
    return names;
  }
}
