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
    JsonStream.write(out, json -> write(drawing, json));
  }

  private static void write(Drawing drawing, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("directed", true);
    json.writeBooleanField("multigraph", true);
    json.writeObjectFieldStart("graph");
    json.writeEndObject();
    json.writeArrayFieldStart("nodes");
    for (Node node : drawing.network().nodes()) {
      node(drawing, node, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (Edge edge : drawing.network().edges()) {
      edge(edge, json);
    }
    json.writeEndArray();
    json.writeEndObject();
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
