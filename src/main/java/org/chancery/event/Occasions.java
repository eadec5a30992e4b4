package org.chancery.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.reference.Table;
import org.chancery.resolve.Entity;

/**
 * The nouns of {@code occasions.tsv}: what is done at a ceremony is done when and where that is.
 * Immutable, loaded once.
 */
final class Occasions {
  private static final String RESOURCE = "/org/chancery/event/occasions.tsv";

  private final Map<String, Sort> sorts = new HashMap<>();

  /** What sort of occasion a noun names. */
  private enum Sort {
    /** People come together at a place. */
    WHERE,
    /** People speak, each from a place of their own. */
    CALL,
    /** People live through it. */
    WHEN,
    /** It is itself a place, within a city. */
    VENUE
  }

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
    try {
      Sort sort = Sort.valueOf(row.required("gives").toUpperCase(Locale.ROOT));
      row.values("words").forEach(word -> sorts.put(word, sort));
      return true;
    } catch (IllegalArgumentException e) {
      throw row.wrong("an occasion gives where, call, when or venue, not " + row.text("gives"));
    }
  }

  /** What is done in its course is done when it is. */
  boolean isTimed(Node noun) {
    Sort sort = sorts.get(noun.lemma());
    return noun.isNoun() && sort != null && sort != Sort.VENUE && !isChatter(noun);
  }

  /** What is done in its course is done where it is. */
  boolean isPlaced(Node noun) {
    return isTimed(noun) && sorts.get(noun.lemma()) == Sort.WHERE;
  }

  /** People speak in its course. */
  boolean isMeeting(Node noun) {
    return isTimed(noun) && sorts.get(noun.lemma()) != Sort.WHEN;
  }

  /** {@code the State Palace}: where one thing was, but not all that was done that day. */
  boolean isVenue(Entity place) {
    String[] words = place.name().toLowerCase(Locale.ROOT).split("[ -]", -1);
    return sorts.get(words[words.length - 1]) == Sort.VENUE;
  }

  /** {@code talk of war} is none; {@code talks} are. */
  private static boolean isChatter(Node noun) {
    return noun.lemma().equals("talk") && !noun.text().equals("talks");
  }
}
