package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/** The JSON of Cytoscape.js, with the two more fields that networkx asks for. */
final class CytoscapeJsWriter {
  private CytoscapeJsWriter() {}

  static void write(Drawing drawing, OutputStream out) throws IOException {
    JsonStream.writeNetwork(out, json -> write(drawing, json));
  }

  private static void write(Drawing drawing, JsonGenerator json) throws IOException {
    JsonStream.array(json, "data", List.of(), each -> {});
    json.writeObjectFieldStart("elements");
    JsonStream.array(json, "nodes", drawing.network().nodes(), node -> node(drawing, node, json));
    JsonStream.array(json, "edges", drawing.network().edges(), edge -> edge(edge, json));
    json.writeEndObject();
  }

  private static void node(Drawing drawing, Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", node.id());
    json.writeStringField("value", node.id());
    json.writeStringField("name", node.label());
    json.writeNumberField("size", drawing.size(node));
    json.writeStringField("color", Drawing.colour(node));
    JsonStream.fields(json, Attribute.OF_NODES, node);
    json.writeEndObject();
    json.writeObjectFieldStart("position");
    json.writeNumberField("x", drawing.point(node).x());
    json.writeNumberField("y", downwards(drawing.point(node).y()));
    json.writeEndObject();
    json.writeEndObject();
  }

  static double downwards(double y) {
    return 0.0 - y;
  }

  private static void edge(Edge edge, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", edge.id());
    json.writeStringField("key", edge.id());
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    json.writeStringField("name", edge.kind());
    json.writeNumberField("weight", edge.weight());
    JsonStream.fields(json, Attribute.OF_EDGES, edge);
    json.writeEndObject();
    json.writeEndObject();
  }
}
