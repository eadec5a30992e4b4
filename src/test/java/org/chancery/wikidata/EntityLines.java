package org.chancery.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;

/** Lines of a dump, short enough to be read. */
final class EntityLines {
  static final ImportProfile DIPLOMACY = ImportProfile.load("diplomacy");

  private EntityLines() {}

  /** An item; single quotes stand for double ones. */
  static String item(long number, String labels, String claims) {
    return quoted(
        "{'type':'item','id':'Q%d','labels':{%s},'aliases':{},'claims':{%s},'sitelinks':{}}"
            .formatted(number, labels, claims));
  }

  static String quoted(String text) {
    return text.replace('\'', '"');
  }

  static String english(String label) {
    return "'en':{'language':'en','value':'%s'}".formatted(label);
  }

  static String claim(String property, String... statements) {
    return "'%s':[%s]".formatted(property, String.join(",", statements));
  }

  static String statement(String property, String value) {
    return statement(property, value, "normal", "");
  }

  static String statement(String property, String value, String rank, String qualifiers) {
    return "{'mainsnak':%s,'type':'statement','qualifiers':{%s},'rank':'%s'}"
        .formatted(snak(property, value), qualifiers, rank);
  }

  static String qualifier(String property, String value) {
    return "'%s':[%s]".formatted(property, snak(property, value));
  }

  private static String snak(String property, String value) {
    return "{'snaktype':'value','property':'%s','datavalue':{'value':%s}}"
        .formatted(property, value);
  }

  static String of(String item) {
    return "{'entity-type':'item','id':'%s'}".formatted(item);
  }

  static String time(String time, int precision) {
    return "{'time':'%s','timezone':0,'precision':%d}".formatted(time, precision);
  }

  static boolean mayFit(String line) {
    byte[] bytes = line.getBytes(UTF_8);
    return new LineFilter(DIPLOMACY).mayFit(bytes, 0, bytes.length);
  }

  static Optional<Item> parse(String line) throws IOException {
    byte[] bytes = line.getBytes(UTF_8);
    return new EntityParser(DIPLOMACY).parse(bytes, 0, bytes.length);
  }
}
