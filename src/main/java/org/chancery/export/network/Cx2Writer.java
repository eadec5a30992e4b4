package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.export.network.Network.Edge;
import org.chancery.export.network.Network.Node;

/**
 * CX2, the format of Cytoscape and NDEx: aspects in the order that its specification asks for,
 * declarations before use and the status last; ids are whole numbers, y points down.
 */
final class Cx2Writer {
  private final Drawing drawing;
  private final JsonGenerator json;
  private final Map<String, Integer> ids = new HashMap<>();

  private Cx2Writer(Drawing drawing, JsonGenerator json) {
    this.drawing = drawing;
    this.json = json;
    drawing.network().nodes().forEach(node -> ids.put(node.id(), ids.size()));
  }

  static void write(Drawing drawing, OutputStream out) throws IOException {
    JsonStream.write(out, json -> new Cx2Writer(drawing, json).write());
  }

  private void write() throws IOException {
    json.writeStartArray();
    descriptor();
    metaData();
    declarations();
    aspect("networkAttributes", () -> object(() -> json.writeStringField("name", "Chancery")));
    aspect("nodes", this::nodes);
    aspect("edges", this::edges);
    aspect("visualProperties", () -> object(this::visualProperties));
    aspect("status", () -> object(this::status));
    json.writeEndArray();
  }

  private interface Part {
    void write() throws IOException;
  }

  private void object(Part part) throws IOException {
    json.writeStartObject();
    part.write();
    json.writeEndObject();
  }

  private void object(String field, Part part) throws IOException {
    json.writeFieldName(field);
    object(part);
  }

  private void aspect(String name, Part part) throws IOException {
    object(
        () -> {
          json.writeArrayFieldStart(name);
          part.write();
          json.writeEndArray();
        });
  }

  private void descriptor() throws IOException {
    object(
        () -> {
          json.writeStringField("CXVersion", "2.0");
          json.writeBooleanField("hasFragments", false);
        });
  }

  private void metaData() throws IOException {
    aspect(
        "metaData",
        () -> {
          count("attributeDeclarations", 1);
          count("networkAttributes", 1);
          count("nodes", drawing.network().nodes().size());
          count("edges", drawing.network().edges().size());
          count("visualProperties", 1);
        });
  }

  private void count(String aspect, int elements) throws IOException {
    object(
        () -> {
          json.writeStringField("name", aspect);
          json.writeNumberField("elementCount", elements);
        });
  }

  private void declarations() throws IOException {
    aspect(
        "attributeDeclarations",
        () ->
            object(
                () -> {
                  object("networkAttributes", () -> declare("name", "string"));
                  object("nodes", () -> declare(Attribute.OF_NODES, "color", "string"));
                  object("edges", () -> declare(Attribute.OF_EDGES, "weight", "integer"));
                }));
  }

  private <T> void declare(List<Attribute<T>> attributes, String more, String type)
      throws IOException {
    declare("name", "string");
    declare("id", "string");
    declare(more, type);
    for (Attribute<T> attribute : attributes) {
      declare(attribute.name(), XmlStream.name(attribute.type()));
    }
  }

  private void declare(String name, String type) throws IOException {
    object(name, () -> json.writeStringField("d", type));
  }

  private void nodes() throws IOException {
    for (Node node : drawing.network().nodes()) {
      object(() -> node(node));
    }
  }

  private void node(Node node) throws IOException {
    json.writeNumberField("id", id(node.id()));
    json.writeNumberField("x", drawing.point(node).x());
    json.writeNumberField("y", CytoscapeJsWriter.downwards(drawing.point(node).y()));
    object(
        "v",
        () -> {
          json.writeStringField("name", node.label());
          json.writeStringField("id", node.id());
          json.writeStringField("color", Drawing.colour(node));
          JsonStream.fields(json, Attribute.OF_NODES, node);
        });
  }

  private int id(String node) {
    return ids.getOrDefault(node, -1);
  }

  private void edges() throws IOException {
    int id = 0;
    for (Edge edge : drawing.network().edges()) {
      int next = id++;
      object(() -> edge(edge, next));
    }
  }

  private void edge(Edge edge, int id) throws IOException {
    json.writeNumberField("id", id);
    json.writeNumberField("s", id(edge.source()));
    json.writeNumberField("t", id(edge.target()));
    object(
        "v",
        () -> {
          json.writeStringField("name", edge.kind());
          json.writeStringField("id", edge.id());
          json.writeNumberField("weight", edge.weight());
          JsonStream.fields(json, Attribute.OF_EDGES, edge);
        });
  }

  private void visualProperties() throws IOException {
    object(
        "nodeMapping",
        () -> {
          passThrough("NODE_LABEL", "name", "string");
          passThrough("NODE_BACKGROUND_COLOR", "color", "string");
        });
    object("edgeMapping", () -> passThrough("EDGE_LABEL", "name", "string"));
  }

  private void passThrough(String property, String attribute, String type) throws IOException {
    object(
        property,
        () -> {
          json.writeStringField("type", "PASSTHROUGH");
          object(
              "definition",
              () -> {
                json.writeStringField("attribute", attribute);
                json.writeStringField("type", type);
              });
        });
  }

  private void status() throws IOException {
    json.writeBooleanField("success", true);
    json.writeStringField("error", "");
  }
}
