package org.chancery.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title of an office, made ready to be compared with many others.
 *
 * @param text in lower case, dashes as spaces
 * @param words those that tell; no order
 */
record ComparedTitle(String text, Set<String> words) {
  private static final Pattern GAPS = Pattern.compile("[ ,]+");
  private static final Set<String> SMALL_WORDS = Set.of("of", "for", "the", "and", "affairs");

  static ComparedTitle of(String title) {
    String text = title.toLowerCase(Locale.ROOT).replace('-', ' ');
    Set<String> words = new HashSet<>();
    GAPS.splitAsStream(text.replace("minister of", "minister"))
        .filter(word -> !SMALL_WORDS.contains(word))
        .forEach(words::add);
    return new ComparedTitle(text, words);
  }

  /** Whether a text may call an office by this title: one is in the other, or they say the same. */
  boolean mayMean(ComparedTitle office) {
    return !office.text.isEmpty()
        && (office.text.contains(text) || text.contains(office.text) || words.equals(office.words));
  }
}
