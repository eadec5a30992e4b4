package org.chancery.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.link.LinkDecision;

/**
 * Reads items from the JSON of Wikibase
 * (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html). Statements that are
 * deprecated do not count.
 */
final class ItemJson {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d\\d)-(\\d\\d)T.*");
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private ItemJson() {}

  static Item item(JsonNode entity) {
    List<String> states = new ArrayList<>();
    List.of("P17", "P27", "P1001").forEach(each -> states.addAll(items(entity, each)));
    return new Item(
        entity.path("id").asText(),
        text(entity.path("labels")),
        all(entity.path("aliases").path("en")).map(each -> each.path("value").asText()).toList(),
        text(entity.path("descriptions")),
        items(entity, "P31"),
        items(entity, "P279"),
        states,
        statements(entity, "P39").flatMap(ItemJson::position).toList());
  }

  /** In English; else what holds for many languages. */
  private static String text(JsonNode byLanguage) {
    String english = byLanguage.path("en").path("value").asText();
    return english.isEmpty() ? byLanguage.path("mul").path("value").asText() : english;
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<JsonNode> statements(JsonNode entity, String property) {
    return all(entity.path("claims").path(property))
        .filter(each -> !each.path("rank").asText().equals("deprecated"));
  }

  private static List<String> items(JsonNode entity, String property) {
    return statements(entity, property).flatMap(each -> value(each.path("mainsnak"))).toList();
  }

  /** The item that a snak has as its value; nothing where the value is unknown or none. */
  private static Stream<String> value(JsonNode snak) {
    String id = snak.path("datavalue").path("value").path("id").asText();
    return LinkDecision.isItem(id) ? Stream.of(id) : Stream.empty();
  }

  private static Stream<Item.Position> position(JsonNode statement) {
    JsonNode qualifiers = statement.path("qualifiers");
    List<String> jurisdictions = all(qualifiers.path("P1001")).flatMap(ItemJson::value).toList();
    return value(statement.path("mainsnak"))
        .map(
            office ->
                new Item.Position(
                    office,
                    jurisdictions,
                    time(qualifiers.path("P580")),
                    time(qualifiers.path("P582"))));
  }

  /** As fine as it is known; empty where it is not known to the year, or before our era. */
  static String time(JsonNode snaks) {
    JsonNode value = snaks.path(0).path("datavalue").path("value");
    Matcher parts = TIME.matcher(value.path("time").asText());
    if (!parts.matches()) {
      return "";
    }
    return switch (value.path("precision").asInt()) {
      case YEAR -> parts.group(1);
      case MONTH -> parts.group(1) + "-" + parts.group(2);
      case DAY -> parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
      default -> "";
    };
  }
}
