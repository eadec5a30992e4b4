package org.chancery.wikidata;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of an item.
 *
 * @param number of its id: 794 for {@code Q794}
 * @param label the usual name, in English where there is one
 * @param aliases other names in Latin letters
 * @param gender {@code male}, {@code female} or empty
 * @param born year, month or day in ISO 8601, empty when unknown
 * @param died the same
 * @param countries items: of which a person is a citizen, where a thing is
 * @param jurisdictions items: what an office or a body is for
 * @param held positions of a person
 * @param sitelinks how many projects have a page about it: how well known it is
 */
public record Item(
    Kind kind,
    long number,
    String label,
    List<String> aliases,
    String gender,
    String born,
    String died,
    List<Long> countries,
    List<Long> jurisdictions,
    List<Held> held,
    int sitelinks) {
  /**
   * A position that a person holds or held.
   *
   * @param position the item of the office
   * @param of the item of the jurisdiction or body, 0 when the statement tells none
   * @param start in ISO 8601 as far as known, empty when unknown
   * @param end the same; empty does not mean that it is still held
   * @param replaces the item of the predecessor, 0 when unknown
   * @param replacedBy the item of the successor, 0 when unknown
   */
  public record Held(
      long position, long of, String start, String end, long replaces, long replacedBy) {}

  public Item {
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    jurisdictions = List.copyOf(jurisdictions);
    held = List.copyOf(held);
  }

  /** Its id: {@code Q794}. */
  public String qid() {
    return "Q" + number;
  }

  /** All names, the usual one first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(aliases.size() + 1);
    names.add(label);
    names.addAll(aliases);
    return names;
  }
}
