package org.chancery.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.Table;
import org.jspecify.annotations.Nullable;

/** The words of {@code attribution.tsv}, by which people say things. Immutable, loaded once. */
final class Attributions {
  private static final String RESOURCE = "/org/chancery/event/attribution.tsv";

  private final Map<Kind, Map<String, Attribution>> words = new EnumMap<>(Kind.class);
  private final Set<String> neutral = new HashSet<>();

  private Attributions() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
  }

  /** What a word is. */
  private enum Kind {
    /** Tells a statement, also by a noun alone: {@code announced the reform}. */
    VERB,
    /** Tells one where a clause or a quotation goes with it: {@code ruled that}. */
    CLAUSE_VERB,
    /** {@code X's warning that}. */
    NOUN,
    /** Speaks for those who issued it. */
    DOCUMENT
  }

  /**
   * A word of saying.
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
    Kind kind = kind(row);
    for (String word : row.values("words")) {
      words(kind).putIfAbsent(word, attribution);
      if (plover.isEmpty() && kind == Kind.VERB) {
        neutral.add(word);
      }
    }
    return true;
  }

  private static Kind kind(Table.Row row) {
    try {
      Kind kind = Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
      return kind == Kind.VERB && row.text("takes").equals("clause") ? Kind.CLAUSE_VERB : kind;
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind of word of saying: " + row.text("kind"));
    }
  }

  private Map<String, Attribution> words(Kind kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /** Of a verb. */
  Optional<Attribution> of(String lemma) {
    return Optional.ofNullable(words(Kind.VERB).get(lemma))
        .or(() -> Optional.ofNullable(words(Kind.CLAUSE_VERB).get(lemma)));
  }

  Optional<Attribution> ofNoun(String lemma) {
    return Optional.ofNullable(words(Kind.NOUN).get(lemma));
  }

  boolean isVerb(String lemma) {
    return words(Kind.VERB).containsKey(lemma);
  }

  /** Whether it is one with a clause or a quotation only. */
  boolean isClauseVerb(String lemma) {
    return !isVerb(lemma) && words(Kind.CLAUSE_VERB).containsKey(lemma);
  }

  boolean isDocument(String lemma) {
    return words(Kind.DOCUMENT).containsKey(lemma);
  }

  /** Whether the verb only says that something is said. */
  boolean isNeutral(String lemma) {
    return neutral.contains(lemma);
  }
}
