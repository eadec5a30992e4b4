package org.chancery.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Words that keep their full stop: the table {@code abbreviations.txt}. Case does not matter. */
final class Abbreviations {
  private static final String BEFORE_NUMBER = " #";

  private final Set<String> everywhere = new HashSet<>();
  private final Set<String> beforeNumbers = new HashSet<>();

  private Abbreviations(Iterable<String> lines) {
    for (String line : lines) {
      String word = line.strip().toLowerCase(Locale.ROOT);
      boolean beforeNumber = word.endsWith(BEFORE_NUMBER);
      (beforeNumber ? beforeNumbers : everywhere).add(word.replace(BEFORE_NUMBER, ""));
    }
  }

  static Abbreviations load() {
    try (InputStream in =
        Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Abbreviations(table.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("abbreviations.txt", e);
    }
  }

  /**
   * Whether a word keeps its full stop.
   *
   * @param word with its full stop
   * @param next the character after it that is not blank, 0 at the end
   */
  boolean contains(String word, char next) {
    String key = word.toLowerCase(Locale.ROOT);
    return everywhere.contains(key) || (beforeNumbers.contains(key) && Character.isDigit(next));
  }
}
