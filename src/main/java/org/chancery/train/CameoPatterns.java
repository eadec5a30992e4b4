package org.chancery.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.event.PloverClassifier;
import org.chancery.event.PloverExamples.Example;

/**
 * Verbs and phrases of the CAMEO dictionary (PETRARCH 2, MIT licence), with PLOVER types by the
 * crosswalk of 2021.
 */
final class CameoPatterns {
  private static final Pattern CODE = Pattern.compile("\\[([0-9]{2,4})");
  private static final Pattern WORD = Pattern.compile("(?<![&A-Z_])[A-Z]{3,}");
  private static final String STATEMENT = "01";

  private final Map<String, String> crosswalk = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<String> block = new ArrayList<>();
  private String blockCode = "";

  private CameoPatterns() {}

  /**
   * Reads both files of a folder.
   *
   * @throws ChanceryException when one is missing
   */
  static List<Example> read(Path folder) {
    CameoPatterns patterns = new CameoPatterns();
    lines(folder.resolve("CAMEO2PLOVER-2021.txt")).forEach(patterns::code);
    List<String> dictionary = lines(folder.resolve("CAMEO.2.0.txt"));
    int verbs = dictionary.indexOf("####### VERB PATTERNS ####### ");
    dictionary.subList(Math.max(verbs, 0), dictionary.size()).forEach(patterns::line);
    return patterns.examples;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new ChanceryException("cannot read " + file, e);
    }
  }

  private void code(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && line.substring(0, colon).matches("[0-9]+")) {
      crosswalk.put(line.substring(0, colon), line.substring(colon + 1).split(",", -1)[0].strip());
    }
  }

  private void line(String line) {
    if (line.startsWith("---")) {
      block.clear();
      blockCode = codeIn(line);
    } else if (line.startsWith("- ")) {
      pattern(line);
    } else if (!line.isBlank() && Character.isUpperCase(line.charAt(0))) {
      verb(line);
    }
  }

  private void verb(String line) {
    String verb = line.split("[ {#\\[]", 2)[0].toLowerCase(Locale.ROOT);
    if (!verb.contains("_")) {
      block.add(verb);
      String own = codeIn(line);
      add(verb, List.of(), own.isEmpty() ? blockCode : own);
    }
  }

  private void pattern(String line) {
    String phrase = line.split("\\[", 2)[0];
    int star = phrase.indexOf('*');
    String behind = star < 0 ? "" : phrase.substring(star + 1);
    List<String> nouns = new ArrayList<>();
    Matcher words = WORD.matcher(behind);
    while (words.find()) {
      nouns.add(words.group().toLowerCase(Locale.ROOT));
    }
    if (!nouns.isEmpty()) {
      block.forEach(verb -> add(verb, nouns, codeIn(line)));
    }
  }

  private static String codeIn(String line) {
    Matcher code = CODE.matcher(line);
    return code.find() ? code.group(1) : "";
  }

  private void add(String verb, List<String> nouns, String code) {
    if (!code.isEmpty()) {
      examples.add(new Example(type(code), PloverClassifier.features(verb, nouns)));
    }
  }

  private String type(String code) {
    if (code.startsWith(STATEMENT)) {
      return PloverClassifier.NONE;
    }
    String at = code;
    while (!at.isEmpty() && !crosswalk.containsKey(at)) {
      at = at.substring(0, at.length() - 1);
    }
    return crosswalk.getOrDefault(at, PloverClassifier.NONE);
  }
}
