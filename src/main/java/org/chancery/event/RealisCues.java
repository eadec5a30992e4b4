package org.chancery.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.reference.Table;

/** The words of {@code realis.tsv} by kind. Immutable, loaded once. */
final class RealisCues {
  private static final String RESOURCE = "/org/chancery/event/realis.tsv";

  private final Map<String, Realis> cues = new HashMap<>();

  private RealisCues() {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static RealisCues load() {
    RealisCues cues = new RealisCues();
    Table.read(RESOURCE).map(cues::add);
    return cues;
  }

  private boolean add(Table.Row row) {
    Realis realis = realis(row);
    row.values("words").forEach(word -> cues.putIfAbsent(row.text("kind") + " " + word, realis));
    return true;
  }

  private static Realis realis(Table.Row row) {
    try {
      return Realis.valueOf(row.required("realis"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no realis: " + row.text("realis"));
    }
  }

  /** What a word of a kind says. */
  Optional<Realis> of(String kind, String word) {
    return Optional.ofNullable(cues.get(kind + " " + word.toLowerCase(Locale.ROOT)));
  }
}
