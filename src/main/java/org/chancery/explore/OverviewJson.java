package org.chancery.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Writes an overview by columns: a list for each property, so that no name is told twice. */
final class OverviewJson {
  private static final double SHARES = 100;
  private static final double DEGREES = 10_000;

  private final JsonGenerator json;

  OverviewJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("isCut", overview.isCut());
    json.writeObjectFieldStart("entities");
    column("iri", overview.entities(), e -> json.writeString(e.iri()));
    column("name", overview.entities(), e -> json.writeString(e.name()));
    column("names", overview.entities(), e -> texts(e.names()));
    column("kind", overview.entities(), e -> json.writeString(e.kind()));
    column("item", overview.entities(), e -> json.writeString(e.item()));
    column("office", overview.entities(), e -> json.writeString(e.office()));
    column("state", overview.entities(), e -> json.writeNumber(e.state()));
    column("iso3", overview.entities(), e -> json.writeString(e.iso3()));
    column("latitude", overview.entities(), e -> numberOrNull(e.latitude(), DEGREES));
    column("longitude", overview.entities(), e -> numberOrNull(e.longitude(), DEGREES));
    column("x", overview.entities(), e -> json.writeNumber(e.x()));
    column("y", overview.entities(), e -> json.writeNumber(e.y()));
    json.writeEndObject();
    json.writeObjectFieldStart("sources");
    column("iri", overview.sources(), s -> json.writeString(s.iri()));
    column("headline", overview.sources(), s -> json.writeString(s.headline()));
    column("outlet", overview.sources(), s -> json.writeString(s.outlet()));
    column("date", overview.sources(), s -> json.writeString(s.date()));
    column("url", overview.sources(), s -> json.writeString(s.url()));
    json.writeEndObject();
    column("topics", overview.topics(), json::writeString);
    facts(overview.facts());
    json.writeEndObject();
  }

  private void facts(List<Overview.Fact> facts) throws IOException {
    json.writeObjectFieldStart("facts");
    column("iri", facts, f -> json.writeString(f.iri()));
    column("kind", facts, f -> json.writeString(f.kind()));
    column("realis", facts, f -> texts(f.realis()));
    column("confidence", facts, f -> numberOrNull(f.confidence(), SHARES));
    column("from", facts, f -> json.writeString(f.from()));
    column("until", facts, f -> json.writeString(f.until()));
    column("label", facts, f -> json.writeString(f.label()));
    column("rule", facts, f -> json.writeString(f.rule()));
    column("place", facts, f -> json.writeNumber(f.place()));
    column("sources", facts, f -> numbers(f.sources()));
    column("topics", facts, f -> numbers(f.topics()));
    column("parties", facts, f -> numbers(f.parties()));
    column("ends", facts, f -> numbers(f.ends()));
    json.writeEndObject();
  }

  private interface Cell<T> {
    void write(T of) throws IOException;
  }

  private <T> void column(String name, Collection<T> rows, Cell<T> cell) throws IOException {
    json.writeArrayFieldStart(name);
    for (T row : rows) {
      cell.write(row);
    }
    json.writeEndArray();
  }

  private void texts(Collection<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void numbers(List<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  /**
   * Writes so many parts of one: more would be a show of exactness.
   *
   * @param value NaN is written as null
   */
  private void numberOrNull(double value, double parts) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNull();
    } else {
      json.writeNumber(Math.round(value * parts) / parts);
    }
  }
}
