package org.chancery.event;

import java.util.HashMap;
import java.util.Map;
import org.chancery.reference.Table;

/**
 * The nouns of {@code occasions.tsv}: what is done at a ceremony is done when and where that is.
 * Immutable, loaded once.
 */
final class Occasions {
  private static final String RESOURCE = "/org/chancery/event/occasions.tsv";

  /** Whether the occasion is at a place. */
  private final Map<String, Boolean> placed = new HashMap<>();

  private Occasions() {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static Occasions load() {
    Occasions occasions = new Occasions();
    Table.read(RESOURCE).map(occasions::add);
    return occasions;
  }

  private boolean add(Table.Row row) {
    String gives = row.required("gives");
    if (!gives.matches("where|when")) {
      throw row.wrong("an occasion gives where or when, not " + gives);
    }
    row.values("words").forEach(word -> placed.put(word, gives.equals("where")));
    return true;
  }

  /** What is done in its course is done when it is. */
  boolean isTimed(Node noun) {
    return noun.isNoun() && placed.containsKey(noun.lemma()) && !isChatter(noun);
  }

  /** What is done in its course is done where it is. */
  boolean isPlaced(Node noun) {
    return isTimed(noun) && placed.getOrDefault(noun.lemma(), false);
  }

  /** {@code talk of war} is none; {@code talks} are. */
  private static boolean isChatter(Node noun) {
    return noun.lemma().equals("talk") && !noun.text().equals("talks");
  }
}
