package org.chancery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.Table;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code attribution.tsv}, by which people say things. Immutable, loaded once. */
final class Attributions {
  private static final String RESOURCE = "/org/chancery/event/attribution.tsv";

  private final Map<String, Attribution> verbs = new HashMap<>();
  private final Set<String> neutral = new HashSet<>();

  private Attributions() {}

  /**
   * A verb of saying.
   *
   * @param plover PLOVER type of what is done by saying so, null without
   * @param addressee {@code obj}, the preposition before who is told, or empty
   */
  record Attribution(@Nullable String plover, String addressee) {}

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static Attributions load() {
    Attributions attributions = new Attributions();
    Table.read(RESOURCE).map(attributions::add);
    return attributions;
  }

  private boolean add(Table.Row row) {
    String plover = row.text("plover");
    Attribution attribution =
        new Attribution(plover.isEmpty() ? null : plover, row.text("addressee"));
    for (String verb : row.values("verb")) {
      verbs.putIfAbsent(verb, attribution);
      if (plover.isEmpty()) {
        neutral.add(verb);
      }
    }
    return true;
  }

  Optional<Attribution> of(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** Whether the verb only says that something is said. */
  boolean isNeutral(String lemma) {
    return neutral.contains(lemma);
  }
}
