package org.chancery.export.network;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph with several edges between two nodes, as graph tools see it. Texts are one line
 * and hold no character that XML forbids.
 *
 * @param nodes in the order of their ids
 * @param edges in the order of their ends, relation and realis
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  /**
   * A thing, or an event.
   *
   * @param id what follows the base in its IRI
   * @param category {@code person}, {@code state}, …; {@code meeting}, {@code visit}, …
   * @param item Wikidata item, "Q…", or empty
   * @param told of an event what is told of it; null for a thing
   */
  public record Node(
      String id, String iri, String label, String category, String item, @Nullable Told told) {
    public Node {
      id = PlainText.of(id);
      label = PlainText.of(label);
      category = category.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What two have to do with each other.
   *
   * @param id the same for the same ends, relation and realis in every export
   * @param source id of a node
   * @param target id of another node
   * @param relation kind of event or relation; in the view of events, the role
   * @param symmetric whether the edge has a direction only because tools want one
   * @param weight how many events or claims say so, at least 1
   */
  public record Edge(
      String id,
      String source,
      String target,
      String relation,
      boolean symmetric,
      int weight,
      Told told) {
    public Edge {
      source = PlainText.of(source);
      target = PlainText.of(target);
      relation = PlainText.of(relation);
    }

    /** The relation, and how real it is where it is not simply so. */
    String kind() {
      return told.realis().equals("Actual") ? relation : relation + " (" + told.realis() + ")";
    }
  }

  /**
   * What is told, and where. Texts are empty where nothing is known.
   *
   * @param label one line for people
   * @param dates of all events, in order, each once
   * @param confidence of the surest, 0 to 1
   * @param sentence the surest one's first
   * @param article id of that sentence's article
   * @param published ISO 8601 date
   */
  public record Told(
      String label,
      String realis,
      double confidence,
      List<Days> dates,
      String sentence,
      String article,
      String headline,
      String outlet,
      String published,
      String url) {
    public Told {
      label = PlainText.of(label);
      sentence = PlainText.of(sentence);
      headline = PlainText.of(headline);
      outlet = PlainText.of(outlet);
    }
  }
}
