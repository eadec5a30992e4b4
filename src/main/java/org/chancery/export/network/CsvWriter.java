package org.chancery.export.network;

import static org.chancery.export.network.Attribute.OF_EDGES;
import static org.chancery.export.network.Attribute.OF_NODES;

import java.util.ArrayList;
import java.util.List;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;
import org.jspecify.annotations.Nullable;

/** Tables of nodes and edges under the headings that Gephi and other tools look for. */
final class CsvWriter {
  private CsvWriter() {}

  static CsvTable nodes(Drawing drawing) {
    List<String> header = new ArrayList<>(List.of("Id", "Label", "X", "Y", "Size", "Color"));
    OF_NODES.forEach(attribute -> header.add(attribute.name()));
    CsvTable table = new CsvTable(true, header);
    for (Node node : drawing.network().nodes()) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(node.id(), node.label()));
      cells.addAll(List.of(drawing.point(node).x(), drawing.point(node).y()));
      cells.addAll(List.of(drawing.size(node), Drawing.colour(node)));
      OF_NODES.forEach(attribute -> cells.add(attribute.of(node)));
      table.row(cells);
    }
    return table;
  }

  static CsvTable edges(Drawing drawing) {
    List<String> header =
        new ArrayList<>(List.of("Source", "Target", "Type", "Id", "Label", "Weight"));
    OF_EDGES.forEach(attribute -> header.add(attribute.name()));
    CsvTable table = new CsvTable(true, header);
    for (Edge edge : drawing.network().edges()) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(edge.source(), edge.target()));
      cells.addAll(List.of("Directed", edge.id(), edge.kind(), edge.weight()));
      OF_EDGES.forEach(attribute -> cells.add(attribute.of(edge)));
      table.row(cells);
    }
    return table;
  }
}
