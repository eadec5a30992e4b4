package org.chancery.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The values inside statements: items, days, texts. */
final class Snak {
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private Snak() {}

  /** The value of the snak that begins at the parser's token; empty when it is of no use here. */
  static String value(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("datavalue") && token == JsonToken.START_OBJECT) {
        value = dataValue(json);
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private static String dataValue(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("value")) {
        value = token == JsonToken.START_OBJECT ? object(json) : text(json, token);
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private static String text(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }

  private static String object(JsonParser json) throws IOException {
    String value = "";
    int precision = 0;
    boolean time = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id", "text" -> value = json.getText();
        case "time" -> {
          value = json.getText();
          time = true;
        }
        case "precision" -> precision = json.getValueAsInt();
        default -> json.skipChildren();
      }
    }
    return time ? date(value, precision) : value;
  }

  /** {@code +2024-05-00T00:00:00Z} to a month is {@code 2024-05}; years before 1 are left out. */
  private static String date(String time, int precision) {
    if (!time.startsWith("+") || time.length() < 11) {
      return "";
    }
    return switch (precision) {
      case YEAR -> time.substring(1, 5);
      case MONTH -> time.substring(1, 8);
      default -> precision >= DAY ? time.substring(1, 11) : "";
    };
  }
}
