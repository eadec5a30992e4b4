package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the writers of JSON have in common. */
final class JsonStream {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private JsonStream() {}

  /** Writes a document. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Objects are indented, with the same line ends everywhere; the stream stays open. */
  static void write(OutputStream out, Body body) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      body.write(json);
      json.writeRaw('\n');
    }
  }

  /** Objects on a line each. */
  static void writeLines(OutputStream out, Body body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      body.write(json);
      json.writeRaw('\n');
    }
  }

  /**
   * A document that begins as networkx has it: every edge is directed, and two nodes may have
   * several.
   */
  static void writeNetwork(OutputStream out, Body body) throws IOException {
    write(
        out,
        json -> {
          json.writeStartObject();
          json.writeBooleanField("directed", true);
          json.writeBooleanField("multigraph", true);
          body.write(json);
          json.writeEndObject();
        });
  }

  /** Writes one of many. */
  interface Item<T> {
    void write(T each) throws IOException;
  }

  /** An array field. */
  static <T> void array(JsonGenerator json, String name, Collection<T> all, Item<T> item)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : all) {
      item.write(each);
    }
    json.writeEndArray();
  }

  /** Fields of an object; those that are unknown are left out. */
  static <T> void fields(JsonGenerator json, List<Attribute<T>> attributes, T each)
      throws IOException {
    for (Attribute<T> attribute : attributes) {
      field(json, attribute.name(), attribute.of(each));
    }
  }

  static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeObjectField(name, value);
    }
  }
}
