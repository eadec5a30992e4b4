package org.chancery.export.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.chancery.export.network.Drawing.Point;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places nodes by the forces of Fruchterman and Reingold (1991). The same network gives the same
 * places. JGraphT's variant with the approximation of Barnes and Hut is not used: where two nodes
 * are pushed into one corner, its tree of quarters has no end.
 */
final class ForceLayout {
  private static final long SEED = 1;
  private static final int ITERATIONS = 100;
  private static final int LEAST_ITERATIONS = 5;

  /** How many pairs of nodes are looked at, so that large networks end in time. */
  private static final long PAIRS = 200_000_000;

  private static final double NORMALIZATION = 0.5;

  /** Length of the square that a node has on average, in the tools' units. */
  private static final double ROOM = 80;

  private ForceLayout() {}

  static Map<String, Point> of(Network network) {
    Map<String, Point> points = new LinkedHashMap<>();
    if (network.nodes().isEmpty()) {
      return points;
    }
    double side = ROOM * Math.sqrt(network.nodes().size());
    MapLayoutModel2D<String> model =
        new MapLayoutModel2D<>(Box2D.of(-side / 2, -side / 2, side, side));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(
            iterations(network.nodes().size()), NORMALIZATION, new Random(SEED))
        .layout(graph(network), model);
    network.nodes().forEach(node -> points.put(node.id(), point(model.get(node.id()))));
    return points;
  }

  private static int iterations(long nodes) {
    return (int) Math.max(LEAST_ITERATIONS, Math.min(ITERATIONS, PAIRS / (nodes * nodes)));
  }

  private static Graph<String, DefaultEdge> graph(Network network) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    network.nodes().stream().map(Node::id).forEach(graph::addVertex);
    for (Edge edge : network.edges()) {
      graph.addEdge(edge.source(), edge.target());
    }
    return graph;
  }

  private static Point point(Point2D point) {
    return new Point(rounded(point.getX()), rounded(point.getY()));
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0 + 0.0; // no negative zero
  }
}
