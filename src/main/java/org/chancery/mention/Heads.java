package org.chancery.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.reference.Table;

/** The nouns of {@code heads.tsv}. Immutable. */
public final class Heads {
  private static final int MOST_WORDS = 4;

  private final Map<String, Head> heads = new HashMap<>();

  private Heads() {}

  static Heads load() {
    Heads heads = new Heads();
    Table.read(MentionRules.FOLDER + "heads.tsv").map(heads::add);
    return heads;
  }

  private boolean add(Table.Row row) {
    String type = row.required("type");
    Head head =
        new Head(type.equals("OTHER") ? null : EntityType.valueOf(type), row.required("kind"));
    row.values("words").forEach(word -> heads.putIfAbsent(word, head));
    return true;
  }

  /**
   * A head and where it begins.
   *
   * @param first index of its first token
   * @param plural whether it stands in the plural
   */
  public record Found(Head head, int first, boolean plural) {}

  /** The longest head that ends at a token. */
  public Optional<Found> endingAt(Sentence sentence, int last) {
    Optional<Found> longest = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int i = last; i >= 0 && last - i < 2 * MOST_WORDS; i--) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      words.insert(
          0, i == last || isHyphen(word) || followsHyphen(sentence, i) ? word : word + " ");
      int first = i;
      Optional<Found> found = look(words.toString(), first);
      if (found.isPresent()) {
        longest = found;
      }
    }
    return longest;
  }

  private static boolean isHyphen(String word) {
    return word.equals("-");
  }

  private static boolean followsHyphen(Sentence sentence, int i) {
    return sentence.token(i + 1).text().equals("-");
  }

  private Optional<Found> look(String words, int first) {
    Head head = heads.get(words);
    if (head != null) {
      return Optional.of(new Found(head, first, false));
    }
    return singular(words).map(heads::get).map(found -> new Found(found, first, true));
  }

  private static Optional<String> singular(String words) {
    if (words.endsWith("ies")) {
      return Optional.of(words.substring(0, words.length() - 3) + "y");
    }
    return words.endsWith("s")
        ? Optional.of(words.substring(0, words.length() - 1))
        : Optional.empty();
  }
}
