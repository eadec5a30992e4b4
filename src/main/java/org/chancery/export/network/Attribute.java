package org.chancery.export.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.chancery.export.network.Network.Told;
import org.jspecify.annotations.Nullable;

/**
 * What is said of nodes or edges beside their ids, ends and labels; the same in every format.
 *
 * @param type the only ones that every tool knows
 * @param value a string, double or integer; null where nothing is known
 */
record Attribute<T>(String name, Type type, Function<T> value) {
  enum Type {
    STRING,
    DOUBLE,
    INTEGER
  }

  /** Reads the value off one. */
  interface Function<T> {
    @Nullable Object of(T each);
  }

  /** What is told of one; null where nothing is. */
  private interface TellsOf<T> {
    @Nullable Told of(T each);
  }

  static final List<Attribute<Told>> OF_TOLD = ofTold();
  static final List<Attribute<Node>> OF_NODES = ofNodes();
  static final List<Attribute<Edge>> OF_EDGES = ofEdges();

  /** The value; null where it is unknown or an empty text. */
  @Nullable Object of(T each) {
    Object found = value.of(each);
    return "".equals(found) ? null : found;
  }

  /** Where one reads more: Wikidata, or the IRI. */
  static String address(Node node) {
    return node.item().isEmpty() ? node.iri() : "http://www.wikidata.org/entity/" + node.item();
  }

  private static List<Attribute<Node>> ofNodes() {
    Stream<Attribute<Node>> own =
        Stream.of(
            text("category", Node::category), text("iri", Node::iri), text("wikidata", Node::item));
    Stream<Attribute<Node>> told = OF_TOLD.stream().map(each -> after(each, Node::told));
    return Stream.concat(own, told).toList();
  }

  private static List<Attribute<Edge>> ofEdges() {
    Stream<Attribute<Edge>> own =
        Stream.of(
            text("relation", Edge::relation),
            text("symmetric", edge -> Boolean.toString(edge.symmetric())),
            text("statement", edge -> edge.told().label()));
    Stream<Attribute<Edge>> told = OF_TOLD.stream().map(each -> after(each, Edge::told));
    return Stream.concat(own, told).toList();
  }

  private static List<Attribute<Told>> ofTold() {
    return List.of(
        text("realis", Told::realis),
        new Attribute<>("confidence", Type.DOUBLE, Told::confidence),
        text("earliest", told -> first(told.dates())),
        text("latest", told -> last(told.dates())),
        text("dates", told -> joined(told.dates())),
        text("sentence", Told::sentence),
        text("article", Told::article),
        text("headline", Told::headline),
        text("outlet", Told::outlet),
        text("published", Told::published),
        text("url", Told::url));
  }

  private static <S> Attribute<S> after(Attribute<Told> attribute, TellsOf<S> before) {
    return new Attribute<>(
        attribute.name,
        attribute.type,
        each -> {
          Told told = before.of(each);
          return told == null ? null : attribute.of(told);
        });
  }

  private static <T> Attribute<T> text(String name, Function<T> value) {
    return new Attribute<>(name, Type.STRING, value);
  }

  private static String first(List<Days> dates) {
    return dates.stream()
        .map(Days::earliest)
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  private static String last(List<Days> dates) {
    return dates.stream()
        .map(Days::latest)
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  /** ISO 8601 dates and intervals, apart by semicolons. */
  private static String joined(List<Days> dates) {
    return dates.stream().map(Objects::toString).collect(Collectors.joining(";"));
  }
}
