package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
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
