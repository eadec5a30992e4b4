package org.chancery.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A statement of an item about one of the properties that are read.
 *
 * @param value an item's id, a date in ISO 8601 as far as it is known, or a text; empty where there
 *     is no value or one of another type
 * @param deprecated whether Wikidata itself holds it to be wrong
 */
record Statement(String value, boolean deprecated, Map<Property, List<String>> qualifiers) {

  /** The first value of a qualifier, empty when there is none. */
  String qualifier(Property property) {
    List<String> values = qualifiers.getOrDefault(property, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Reads the statement that begins at the parser's token. */
  static Statement read(JsonParser json, Map<String, Property> properties) throws IOException {
    String value = "";
    boolean deprecated = false;
    Map<Property, List<String>> qualifiers = Map.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "mainsnak" -> value = Snak.value(json);
        case "rank" -> deprecated = "deprecated".equals(json.getText());
        case "qualifiers" -> qualifiers = qualifiers(json, properties);
        default -> json.skipChildren();
      }
    }
    return new Statement(value, deprecated, qualifiers);
  }

  /** An object of arrays; where there is nothing, some dumps have an empty array instead. */
  private static Map<Property, List<String>> qualifiers(
      JsonParser json, Map<String, Property> properties) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return Map.of();
    }
    Map<Property, List<String>> qualifiers = new EnumMap<>(Property.class);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Property property = properties.get(json.currentName());
      json.nextToken();
      if (property == null) {
        json.skipChildren();
      } else {
        qualifiers.put(property, values(json));
      }
    }
    return qualifiers;
  }

  private static List<String> values(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>(1);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String value = Snak.value(json);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }
}
