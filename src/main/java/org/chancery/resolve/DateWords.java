package org.chancery.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.chancery.reference.Table;
import org.jspecify.annotations.Nullable;

/** The words of {@code dates.tsv}. Immutable, loaded once. */
final class DateWords {
  private static final String RESOURCE = "/org/chancery/resolve/dates.tsv";

  private final Map<String, String> values = new HashMap<>();

  private DateWords() {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static DateWords load() {
    DateWords words = new DateWords();
    Table.read(RESOURCE).map(words::add);
    return words;
  }

  private boolean add(Table.Row row) {
    row.values("word")
        .forEach(word -> values.put(row.text("class") + " " + word, row.text("value")));
    return true;
  }

  /** The value of a word of a class; null where it is none. */
  @Nullable String value(String wordClass, String word) {
    return values.get(wordClass + " " + word.toLowerCase(Locale.ROOT));
  }

  boolean is(String wordClass, String word) {
    return value(wordClass, word) != null;
  }

  OptionalInt number(String wordClass, String word) {
    String value = value(wordClass, word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  /** A count in digits or words. */
  OptionalInt count(String word) {
    return word.matches("[0-9]{1,3}")
        ? OptionalInt.of(Integer.parseInt(word))
        : number("number", word);
  }
}
