package org.chancery.export.network;

import static org.chancery.export.network.Attribute.OF_EDGES;
import static org.chancery.export.network.Attribute.OF_NODES;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/** Plain GraphML, with keys that networkx, igraph and Gephi know, and no one's extensions. */
final class GraphmlWriter {
  private final XmlStream xml;
  private final Drawing drawing;

  private GraphmlWriter(XmlStream xml, Drawing drawing) {
    this.xml = xml;
    this.drawing = drawing;
  }

  static void write(Drawing drawing, OutputStream out) {
    XmlStream.write(out, xml -> new GraphmlWriter(xml, drawing).write());
  }

  private void write() throws XMLStreamException {
    xml.start("graphml").set("xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys();
    xml.start("graph").set("id", "chancery").set("edgedefault", "directed");
    for (Node node : drawing.network().nodes()) {
      node(node);
    }
    for (Edge edge : drawing.network().edges()) {
      edge(edge);
    }
    xml.end().end();
  }

  private void keys() throws XMLStreamException {
    key("node", "label", Attribute.Type.STRING);
    for (String name : List.of("x", "y", "size")) {
      key("node", name, Attribute.Type.DOUBLE);
    }
    key("node", "color", Attribute.Type.STRING);
    for (Attribute<Node> attribute : OF_NODES) {
      key("node", attribute.name(), attribute.type());
    }
    key("edge", "label", Attribute.Type.STRING);
    key("edge", "weight", Attribute.Type.DOUBLE);
    for (Attribute<Edge> attribute : OF_EDGES) {
      key("edge", attribute.name(), attribute.type());
    }
  }

  private void key(String of, String name, Attribute.Type type) throws XMLStreamException {
    xml.start("key").set("id", of + "-" + name).set("for", of).set("attr.name", name);
    xml.set("attr.type", type == Attribute.Type.INTEGER ? "int" : XmlStream.name(type)).end();
  }

  private void node(Node node) throws XMLStreamException {
    xml.start("node").set("id", node.id());
    data("node", "label", node.label());
    data("node", "x", drawing.point(node).x());
    data("node", "y", drawing.point(node).y());
    data("node", "size", drawing.size(node));
    data("node", "color", Drawing.colour(node));
    values("node", OF_NODES, node);
    xml.end();
  }

  private void edge(Edge edge) throws XMLStreamException {
    xml.start("edge").set("id", edge.id());
    xml.set("source", edge.source()).set("target", edge.target());
    data("edge", "label", edge.kind());
    data("edge", "weight", (double) edge.weight());
    values("edge", OF_EDGES, edge);
    xml.end();
  }

  private <T> void values(String of, List<Attribute<T>> attributes, T each)
      throws XMLStreamException {
    for (Attribute<T> attribute : attributes) {
      Object value = attribute.of(each);
      if (value != null) {
        data(of, attribute.name(), value);
      }
    }
  }

  private void data(String of, String name, Object value) throws XMLStreamException {
    xml.start("data").set("key", of + "-" + name).text(value.toString()).end();
  }
}
