package org.chancery.export.network;

import java.util.HashMap;
import java.util.Map;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.chancery.layout.ForceLayout;

/**
 * A network, and how it is drawn.
 *
 * @param points by the id of the node
 * @param degrees number of edges at a node, by its id
 */
record Drawing(Network network, Map<String, Point> points, Map<String, Integer> degrees) {
  private static final String OTHER = "#FFFFFF";

  /** The colours of Okabe and Ito (2008), which people with any colour vision can tell apart. */
  private static final Map<String, String> COLOURS =
      Map.ofEntries(
          Map.entry("person", "#56B4E9"),
          Map.entry("state", "#E69F00"),
          Map.entry("organization", "#F0E442"),
          Map.entry("mechanism", "#CC79A7"),
          Map.entry("project", "#009E73"),
          Map.entry("place", "#BBBBBB"),
          Map.entry("meeting", "#0072B2"),
          Map.entry("visit", "#0072B2"),
          Map.entry("call", "#0072B2"),
          Map.entry("agreement", "#009E73"),
          Map.entry("statement", "#999999"),
          Map.entry("action", "#D55E00"),
          Map.entry("statusreport", "#999999"));

  /** Rounded to one decimal, y upwards. */
  record Point(double x, double y) {}

  static Drawing of(Network network) {
    Map<String, Integer> degrees = new HashMap<>();
    for (Edge edge : network.edges()) {
      degrees.merge(edge.source(), 1, Integer::sum);
      degrees.merge(edge.target(), 1, Integer::sum);
    }
    return new Drawing(network, points(network), degrees);
  }

  private static Map<String, Point> points(Network network) {
    Map<String, Integer> numbers = new HashMap<>();
    network.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    ForceLayout layout = new ForceLayout(numbers.size());
    for (Edge edge : network.edges()) {
      layout.connect(
          numbers.getOrDefault(edge.source(), 0), numbers.getOrDefault(edge.target(), 0));
    }
    ForceLayout.Positions positions = layout.positions();
    Map<String, Point> points = new HashMap<>();
    numbers.forEach((id, i) -> points.put(id, new Point(positions.x()[i], positions.y()[i])));
    return points;
  }

  Point point(Node node) {
    return points.getOrDefault(node.id(), new Point(0, 0));
  }

  /** {@code #RRGGBB}. */
  static String colour(Node node) {
    return COLOURS.getOrDefault(node.category(), OTHER);
  }

  /** Grows as the root of the number of edges, so that areas compare. */
  double size(Node node) {
    return Math.round(100 * (6 + 3 * Math.sqrt(degrees.getOrDefault(node.id(), 0)))) / 100.0;
  }
}
