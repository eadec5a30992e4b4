package org.chancery.export.network;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.chancery.export.network.GraphContent.Coordinates;
import org.chancery.export.network.GraphContent.Entity;
import org.chancery.export.network.GraphContent.Event;
import org.chancery.export.network.Network.Told;
import org.jspecify.annotations.Nullable;

/**
 * Events that have a place, as GeoJSON (RFC 7946): one feature for each event and place, without a
 * geometry where no one knows where the place lies.
 */
final class GeoJsonWriter {
  private final GraphContent content;
  private final NetworkReader reader;

  GeoJsonWriter(GraphContent content, NetworkReader reader) {
    this.content = content;
    this.reader = reader;
  }

  void write(OutputStream out) throws IOException {
    JsonStream.write(out, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
    for (Event event : content.events().values()) {
      for (String place : event.in("place")) {
        feature(event, content.entities().get(place), json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void feature(Event event, @Nullable Entity place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeFieldName("geometry");
    geometry(place == null ? null : place.coordinates(), json);
    json.writeObjectFieldStart("properties");
    properties(event, place, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void geometry(@Nullable Coordinates coordinates, JsonGenerator json)
      throws IOException {
    if (coordinates == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", "Point");
    json.writeFieldName("coordinates");
    json.writeArray(new double[] {coordinates.longitude(), coordinates.latitude()}, 0, 2);
    json.writeEndObject();
  }

  private void properties(Event event, @Nullable Entity place, JsonGenerator json)
      throws IOException {
    json.writeStringField("id", reader.id(event.iri()));
    json.writeStringField("kind", event.kind());
    json.writeStringField("label", event.label());
    JsonStream.field(json, "place", place == null ? null : place.label());
    json.writeStringField(
        "who",
        event
            .entities()
            .filter(each -> !event.in("place").contains(each) && !event.in("about").contains(each))
            .map(content::label)
            .collect(Collectors.joining("; ")));
    Told told = reader.told(event);
    for (Attribute<Told> attribute : Attribute.OF_TOLD) {
      JsonStream.field(json, attribute.name(), attribute.of(told));
    }
  }
}
