package org.chancery.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.OfficeRecord;
import org.chancery.reference.Table;

/**
 * What offices are called: the titles of the reference table in every spelling, and the nouns of
 * {@code titles.tsv} that make a title with what stands around them. Immutable.
 */
public final class Titles {
  private static final java.util.regex.Pattern WORDS = java.util.regex.Pattern.compile(" ");

  private final Map<String, OfficeRecord> byPhrase = new HashMap<>();
  private final Map<String, OfficeRecord> byTitle = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private int longest = 1;

  Titles(List<OfficeRecord> offices) {
    for (OfficeRecord office : offices) {
      byTitle.put(office.title(), office);
      add(office.title(), office);
      office.aliases().forEach(alias -> add(alias, office));
    }
    Table.read(MentionRules.FOLDER + "titles.tsv")
        .map(row -> classes.put(row.required("class"), new HashSet<>(row.values("words"))));
  }

  private void add(String name, OfficeRecord office) {
    String phrase = key(name);
    longest = Math.max(longest, phrase.split(" ").length);
    byPhrase.putIfAbsent(phrase, office);
    byPhrase.putIfAbsent(plural(phrase), office);
  }

  /** Lower case, hyphens as spaces. */
  static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  private static String plural(String phrase) {
    int complement = phrase.indexOf(" of ");
    String head = complement < 0 ? phrase : phrase.substring(0, complement);
    String rest = complement < 0 ? "" : phrase.substring(complement);
    return (head.endsWith("y") ? head.substring(0, head.length() - 1) + "ies" : head + "s") + rest;
  }

  /** Number of words of the longest title. */
  int longest() {
    return longest;
  }

  /** The office that a phrase, as made by {@link #key}, names. */
  Optional<OfficeRecord> office(String phrase) {
    return Optional.ofNullable(byPhrase.get(phrase));
  }

  /** The office of a canonical title. */
  public Optional<OfficeRecord> withTitle(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** Whether a word is of a class of {@code titles.tsv}. */
  boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The title that graphs give: the words themselves where they have a noun of offices ({@code
   * minister}), the table's title for what stands in its place ({@code FM}, {@code top diplomat}).
   */
  String canonical(OfficeRecord office, String phrase) {
    boolean named =
        is("head", phrase.replaceFirst(" (?:of|for|to|at) .*", "").replaceFirst(".* ", ""));
    boolean speaks =
        named && !office.rank().equals("foreign-minister")
            || WORDS
                .splitAsStream(phrase)
                .anyMatch(word -> word.matches("minister|secretary|head"));
    return speaks ? phrase : office.title();
  }
}
