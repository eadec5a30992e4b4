package org.chancery.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.annotate.words.LemmaRules;
import org.chancery.annotate.words.WordList;

/**
 * Gives words their dictionary forms: a dictionary of what the rules get wrong, learnt from
 * treebanks, then WordNet's irregular forms, then the rules. Immutable, safe for use by several
 * threads, the same in every locale.
 *
 * <p>The dictionary is gzipped text: lines of word, tag and lemma with tabs between, and lines of a
 * verb's base form alone.
 */
public final class Lemmatizer {
  private static final WordList WORDS = WordList.load();

  private final Map<String, String> exceptions;
  private final Set<String> verbs;
  private final LemmaRules rules;

  private Lemmatizer(Map<String, String> exceptions, Set<String> verbs) {
    this.exceptions = exceptions;
    this.verbs = verbs;
    this.rules = new LemmaRules(this::isVerb, word -> WORDS.is(word, 'a'));
  }

  /**
   * A lemmatizer from a dictionary of all words seen.
   *
   * @param lemmas lemma by word in lower case and tag, a tab between
   */
  public static Lemmatizer learn(Map<String, String> lemmas) {
    Set<String> verbs = new HashSet<>();
    lemmas.forEach((key, lemma) -> addVerb(key, lemma, verbs));
    Lemmatizer underived = new Lemmatizer(Map.of(), verbs);
    Map<String, String> exceptions = new HashMap<>();
    lemmas.forEach(
        (key, lemma) -> {
          int tab = key.indexOf('\t');
          String derived = underived.lemma(key.substring(0, tab), key.substring(tab + 1));
          if (!derived.equals(lemma)) {
            exceptions.put(key, lemma);
          }
        });
    return new Lemmatizer(exceptions, verbs);
  }

  private static void addVerb(String key, String lemma, Set<String> verbs) {
    if (key.contains("\tVB")) {
      verbs.add(lemma.toLowerCase(Locale.ROOT));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Lemmatizer read(InputStream in) {
    Map<String, String> exceptions = new HashMap<>();
    Set<String> verbs = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> addLine(line, exceptions, verbs));
    } catch (IOException e) {
      throw new UncheckedIOException("the lemma dictionary is damaged", e);
    }
    return new Lemmatizer(exceptions, verbs);
  }

  private static void addLine(String line, Map<String, String> exceptions, Set<String> verbs) {
    int tab = line.lastIndexOf('\t');
    if (tab < 0) {
      verbs.add(line);
    } else {
      exceptions.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** Writes the dictionary, in order: the same words give the same bytes. */
  public void write(OutputStream out) throws IOException {
    try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(exceptions).entrySet()) {
        lines.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
      for (String verb : verbs.stream().sorted().toList()) {
        lines.write(verb + "\n");
      }
    }
  }

  /** Whether a word in lower case is the base form of a verb. */
  boolean isVerb(String baseForm) {
    return verbs.contains(baseForm) || WORDS.isVerb(baseForm);
  }

  /** What the dictionary is looked up by: the word in lower case, with plain marks, and its tag. */
  public static String key(String word, String tag) {
    return plainMarks(word.toLowerCase(Locale.ROOT)) + "\t" + tag;
  }

  /**
   * The lemma of a word.
   *
   * @param tag Penn Treebank tag
   */
  public String lemma(String word, String tag) {
    String key = key(word, tag);
    String known = exceptions.get(key);
    if (known != null) {
      return known;
    }
    return irregular(key.substring(0, key.length() - tag.length() - 1), tag)
        .orElseGet(() -> rules.lemma(plainMarks(word), tag));
  }

  /** Quotation marks and apostrophes as the plain ones; dashes stay as they are. */
  private static String plainMarks(String word) {
    boolean quotes = word.indexOf('’') >= 0 || word.length() == 1 && "‘“”„«»".contains(word);
    return quotes ? TagForm.of(word) : word;
  }

  private static Optional<String> irregular(String lower, String tag) {
    return switch (tag) {
      case "NNS" -> WORDS.irregular(lower, 'n');
      case "VBD", "VBN", "VBG", "VBZ" -> WORDS.irregular(lower, 'v');
      case "JJR", "JJS", "RBR", "RBS" -> WORDS.irregular(lower, 'a');
      default -> Optional.empty();
    };
  }
}
