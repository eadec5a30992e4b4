package org.chancery.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code deputy foreign minister for political affairs} with its capitals. */
final class TitleCase {
  private static final Set<String> SMALL =
      Set.of("of", "for", "to", "and", "the", "in", "on", "d'affaires", "d’affaires");
  private static final Pattern SPACE = Pattern.compile(" ");

  private TitleCase() {}

  static String of(String title) {
    return SPACE.splitAsStream(title).map(TitleCase::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return word.isEmpty() || SMALL.contains(word)
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
