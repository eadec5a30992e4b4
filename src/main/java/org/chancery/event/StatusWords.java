package org.chancery.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.reference.Table;

/** The words of {@code status.tsv}. Immutable, loaded once. */
final class StatusWords {
  private static final String RESOURCE = "/org/chancery/event/status.tsv";

  private final Set<String> words = new HashSet<>();

  private StatusWords() {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static StatusWords load() {
    StatusWords status = new StatusWords();
    Table.read(RESOURCE).map(status::add);
    return status;
  }

  private boolean add(Table.Row row) {
    String kind = row.required("kind");
    row.values("words").forEach(word -> words.add(kind + " " + word));
    return true;
  }

  /** Whether a word, in its form or its dictionary form, is of a kind. */
  boolean is(String kind, Node word) {
    return words.contains(kind + " " + word.lemma())
        || words.contains(kind + " " + word.text().toLowerCase(Locale.ROOT));
  }
}
