package org.chancery.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a line of a dump in the JSON of Wikibase, as a stream: what is not kept is not made.
 * Thread-safe.
 */
final class EntityParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, Property> PROPERTIES = new HashMap<>();

  static {
    for (Property property : Property.values()) {
      PROPERTIES.put(property.id(), property);
    }
  }

  private final ImportProfile profile;
  private final Set<String> needed;

  EntityParser(ImportProfile profile) {
    this.profile = profile;
    this.needed = profile.neededProperties();
  }

  /** What is read of a line before it is known whether it is kept. */
  static final class Draft {
    String type = "";
    String id = "";
    final Map<String, String> labels = new LinkedHashMap<>();
    final Map<String, List<String>> aliases = new LinkedHashMap<>();
    final Map<Property, List<Statement>> statements = new EnumMap<>(Property.class);
    final Set<String> needed = new HashSet<>();
    int sitelinks;

    List<Statement> of(Property property) {
      return statements.getOrDefault(property, List.of()).stream()
          .filter(statement -> !statement.deprecated() && !statement.value().isEmpty())
          .toList();
    }
  }

  /**
   * Reads a line.
   *
   * @return the item, empty when the profile does not keep it or it has no name in Latin letters
   * @throws JsonProcessingException when the line is not JSON, or not that of an entity
   */
  Optional<Item> parse(byte[] line, int from, int length) throws IOException {
    try (JsonParser json = JSON.createParser(line, from, length)) {
      Draft draft = draft(json);
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "something stands behind the entity");
      }
      return draft.type.equals("item") ? item(draft) : Optional.empty();
    }
  }

  private Optional<Item> item(Draft draft) {
    Set<Long> classes = new HashSet<>();
    draft.of(Property.INSTANCE_OF).forEach(of -> classes.add(ItemMaker.number(of.value())));
    return profile
        .kind(classes::contains, draft.needed::contains)
        .flatMap(kind -> ItemMaker.of(kind, draft));
  }

  private Draft draft(JsonParser json) throws IOException {
    Draft draft = new Draft();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(json, "no entity");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      switch (field) {
        case "type" -> draft.type = json.getText();
        case "id" -> draft.id = json.getText();
        case "labels" -> labels(json, token, draft.labels);
        case "aliases" -> aliases(json, token, draft.aliases);
        case "claims" -> claims(json, token, draft);
        case "sitelinks" -> draft.sitelinks = fields(json, token);
        default -> json.skipChildren();
      }
    }
    return draft;
  }

  private static void labels(JsonParser json, JsonToken token, Map<String, String> labels)
      throws IOException {
    if (token != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String language = json.currentName();
      json.nextToken();
      if (Languages.isRead(language)) {
        labels.put(language, value(json));
      } else {
        json.skipChildren();
      }
    }
  }

  private static void aliases(JsonParser json, JsonToken token, Map<String, List<String>> aliases)
      throws IOException {
    if (token != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String language = json.currentName();
      JsonToken array = json.nextToken();
      if (Languages.isRead(language) && array == JsonToken.START_ARRAY) {
        List<String> names = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
          names.add(value(json));
        }
        aliases.put(language, names);
      } else {
        json.skipChildren();
      }
    }
  }

  /** The text of a label or alias whose object begins at the parser's token. */
  private static String value(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals("value");
      json.nextToken();
      if (wanted) {
        value = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private void claims(JsonParser json, JsonToken token, Draft draft) throws IOException {
    if (token != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String id = json.currentName();
      JsonToken array = json.nextToken();
      if (needed.contains(id)) {
        draft.needed.add(id);
      }
      Property property = PROPERTIES.get(id);
      if (property != null && array == JsonToken.START_ARRAY) {
        draft.statements.put(property, statements(json));
      } else {
        json.skipChildren();
      }
    }
  }

  private static List<Statement> statements(JsonParser json) throws IOException {
    List<Statement> statements = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      statements.add(Statement.read(json, PROPERTIES));
    }
    return statements;
  }

  private static int fields(JsonParser json, JsonToken token) throws IOException {
    int count = 0;
    if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        json.nextToken();
        json.skipChildren();
        count++;
      }
    } else {
      json.skipChildren();
    }
    return count;
  }
}
