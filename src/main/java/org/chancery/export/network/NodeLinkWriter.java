package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/** Node-link JSON, as D3's force layouts and networkx read it. */
final class NodeLinkWriter {
  private NodeLinkWriter() {}

  static void write(Drawing drawing, OutputStream out) throws IOException {
    JsonStream.writeNetwork(out, json -> write(drawing, json));
  }

  private static void write(Drawing drawing, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("graph");
    json.writeEndObject();
    JsonStream.array(json, "nodes", drawing.network().nodes(), node -> node(drawing, node, json));
    JsonStream.array(json, "links", drawing.network().edges(), edge -> edge(edge, json));
  }

  private static void node(Drawing drawing, Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", node.id());
    json.writeStringField("label", node.label());
    json.writeNumberField("x", drawing.point(node).x());
    json.writeNumberField("y", drawing.point(node).y());
    json.writeNumberField("size", drawing.size(node));
    json.writeStringField("color", Drawing.colour(node));
    JsonStream.fields(json, Attribute.OF_NODES, node);
    json.writeEndObject();
  }

  private static void edge(Edge edge, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    json.writeStringField("key", edge.id());
    json.writeStringField("label", edge.kind());
    json.writeNumberField("weight", edge.weight());
    JsonStream.fields(json, Attribute.OF_EDGES, edge);
    json.writeEndObject();
  }
}
