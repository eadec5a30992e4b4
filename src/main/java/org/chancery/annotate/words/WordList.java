package org.chancery.annotate.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The words of English by part of speech, from WordNet and a list of verbs of diplomacy: what a
 * treebank has not seen. Immutable, shared by all threads.
 */
public final class WordList {
  private static final String WORDNET = "wordnet.txt.gz";
  private static final String VERBS = "verbs.txt";

  /** Base forms with their parts of speech: n, v, a, r; capitals for the usual ones. */
  private final Map<String, String> words = new HashMap<>(1 << 17);

  /** Lemmas by irregular form, a tab and a part of speech. */
  private final Map<String, String> irregular = new HashMap<>(1 << 13);

  private WordList() {}

  private static final class Loaded {
    static final WordList WORDS = read();
  }

  /** The list, read once. */
  public static WordList load() {
    return Loaded.WORDS;
  }

  private static WordList read() {
    WordList list = new WordList();
    try (BufferedReader lines = lines(new GZIPInputStream(resource(WORDNET)))) {
      lines.lines().forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(WORDNET, e);
    }
    try (BufferedReader lines = lines(resource(VERBS))) {
      lines.lines().forEach(verb -> list.words.merge(verb, "V", WordList::both));
    } catch (IOException e) {
      throw new UncheckedIOException(VERBS, e);
    }
    return list;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(WordList.class.getResourceAsStream(name));
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length == 2) {
      words.put(fields[0], fields[1]);
    } else {
      irregular.put(fields[0] + "\t" + fields[1], fields[2]);
    }
  }

  private static String both(String kinds, String more) {
    return kinds.contains(more) ? kinds : kinds + more;
  }

  /** Whether a word in lower case is the base form of a verb. */
  public boolean isVerb(String word) {
    return is(word, 'v');
  }

  /** Whether a word in lower case is a part of speech: n, v, a or r. */
  public boolean is(String word, char kind) {
    String kinds = words.get(word);
    return kinds != null
        && (kinds.indexOf(kind) >= 0 || kinds.indexOf(Character.toUpperCase(kind)) >= 0);
  }

  /**
   * The parts of speech of a base form in lower case: letters of n, v, a, r, capital where usual;
   * empty when the list has it not.
   */
  public String kinds(String word) {
    return words.getOrDefault(word, "");
  }

  /** The lemma of an irregular form in lower case that is a part of speech: n, v or a. */
  public Optional<String> irregular(String form, char kind) {
    return Optional.ofNullable(irregular.get(form + "\t" + kind));
  }
}
