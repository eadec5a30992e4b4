package org.chancery.export.network;

import static org.chancery.export.network.Attribute.OF_EDGES;
import static org.chancery.export.network.Attribute.OF_NODES;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.chancery.export.network.Drawing.Point;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/**
 * GEXF 1.3, as Gephi opens it whole: every edge is directed, since Gephi drops undirected ones
 * among them; edges between the same two differ in {@code kind}, since it joins those that do not;
 * days are spells that end on the day after.
 */
final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String VIZ = NAMESPACE + "/viz";

  private final XmlStream xml;
  private final Drawing drawing;

  private GexfWriter(XmlStream xml, Drawing drawing) {
    this.xml = xml;
    this.drawing = drawing;
  }

  static void write(Drawing drawing, OutputStream out) {
    XmlStream.write(out, xml -> new GexfWriter(xml, drawing).write());
  }

  private void write() throws XMLStreamException {
    xml.start("gexf").set("xmlns", NAMESPACE).set("xmlns:viz", VIZ).set("version", "1.3");
    xml.start("meta").start("creator").text("Chancery").end().end();
    xml.start("graph").set("defaultedgetype", "directed").set("mode", "dynamic");
    xml.set("timeformat", "date").set("timerepresentation", "interval");
    declare("node", OF_NODES);
    declare("edge", OF_EDGES);
    xml.start("nodes").set("count", drawing.network().nodes().size());
    for (Node node : drawing.network().nodes()) {
      node(node);
    }
    xml.end().start("edges").set("count", drawing.network().edges().size());
    for (Edge edge : drawing.network().edges()) {
      edge(edge);
    }
    xml.end().end().end();
  }

  private <T> void declare(String of, List<Attribute<T>> attributes) throws XMLStreamException {
    xml.start("attributes").set("class", of).set("mode", "static");
    for (Attribute<T> attribute : attributes) {
      xml.start("attribute").set("id", attribute.name()).set("title", attribute.name());
      xml.set("type", XmlStream.name(attribute.type())).end();
    }
    xml.end();
  }

  private void node(Node node) throws XMLStreamException {
    xml.start("node").set("id", node.id()).set("label", node.label());
    values(OF_NODES, node);
    if (node.told() != null) {
      spells(node.told().dates());
    }
    int rgb = Integer.parseInt(Drawing.colour(node).substring(1), 16);
    xml.start("viz:color").set("r", rgb >> 16).set("g", rgb >> 8 & 255).set("b", rgb & 255).end();
    Point point = drawing.point(node);
    xml.start("viz:position").set("x", point.x()).set("y", point.y()).set("z", 0).end();
    xml.start("viz:size").set("value", drawing.size(node)).end();
    xml.end();
  }

  private void edge(Edge edge) throws XMLStreamException {
    xml.start("edge").set("id", edge.id()).set("source", edge.source());
    xml.set("target", edge.target()).set("type", "directed").set("kind", edge.kind());
    xml.set("label", edge.kind()).set("weight", (double) edge.weight());
    values(OF_EDGES, edge);
    spells(edge.told().dates());
    xml.end();
  }

  private <T> void values(List<Attribute<T>> attributes, T each) throws XMLStreamException {
    xml.start("attvalues");
    for (Attribute<T> attribute : attributes) {
      Object value = attribute.of(each);
      if (value != null) {
        xml.start("attvalue").set("for", attribute.name()).set("value", value).end();
      }
    }
    xml.end();
  }

  /** Without any, a node or edge is always there. */
  private void spells(List<Days> dates) throws XMLStreamException {
    if (dates.isEmpty()) {
      return;
    }
    xml.start("spells");
    for (Days days : Days.joined(dates)) {
      xml.start("spell").set("start", days.earliest()).set("end", days.latest().plusDays(1)).end();
    }
    xml.end();
  }
}
