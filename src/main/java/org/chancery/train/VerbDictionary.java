package org.chancery.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;

/**
 * The verb patterns of PETRARCH ({@code CAMEO.2.0.txt}), each as an act with the words that make it
 * up. CAMEO's codes become categories as the PLOVER gold standard records of 2016 apply them.
 */
final class VerbDictionary {
  private static final Pattern VERB_BLOCK = Pattern.compile("--- +\\S+ +\\[(.*?)\\].*");
  private static final Pattern CODE = Pattern.compile("\\[([0-9]+)[0-9:]*\\]");
  private static final Pattern WORD = Pattern.compile("[&A-Z_][A-Z_']+");
  private static final Pattern VERB = Pattern.compile("[A-Z]+");
  private static final int OF_SYNONYMS = 4;

  private static final Map<String, String> BY_ROOT =
      Map.ofEntries(
          Map.entry("02", "DEMAND"),
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("08", "CONCEDE"),
          Map.entry("09", "INVESTIGATE"),
          Map.entry("10", "DEMAND"),
          Map.entry("11", "DISAPPROVE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "FIGHT"),
          Map.entry("20", "ASSAULT"));
  private static final Map<String, String> BY_CODE =
      Map.ofEntries(
          Map.entry("084", "RETREAT"),
          Map.entry("085", "RETREAT"),
          Map.entry("086", "RETREAT"),
          Map.entry("087", "RETREAT"),
          Map.entry("181", "COERCE"),
          Map.entry("184", "COERCE"),
          Map.entry("191", "COERCE"),
          Map.entry("200", "FIGHT"),
          Map.entry("201", "COERCE"),
          Map.entry("202", "FIGHT"),
          Map.entry("203", "FIGHT"),
          Map.entry("204", "FIGHT"));

  private final Map<String, List<String>> synonyms = new HashMap<>();
  private final List<LabelledAct> acts = new ArrayList<>();
  private final List<String> verbs = new ArrayList<>();
  private String set = "";
  private Optional<String> usual = Optional.empty();

  private VerbDictionary() {}

  /**
   * Reads the dictionary.
   *
   * @throws ChanceryException when the file cannot be read
   */
  static List<LabelledAct> read(Path file) {
    VerbDictionary dictionary = new VerbDictionary();
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.forEach(dictionary::line);
    } catch (IOException e) {
      throw new ChanceryException("cannot read the verb dictionary " + file, e);
    }
    return List.copyOf(dictionary.acts);
  }

  private void line(String line) {
    Matcher block = VERB_BLOCK.matcher(line);
    if (block.matches()) {
      verbs.clear();
      usual = category(block.group(1));
      set = "";
    } else if (line.startsWith("&")) {
      set = line.split("\\s", 2)[0];
    } else if (line.startsWith("+") && !set.isEmpty()) {
      synonyms.computeIfAbsent(set, s -> new ArrayList<>()).addAll(words(line.substring(1)));
    } else if (line.startsWith("- ")) {
      pattern(line);
    } else if (!line.isBlank() && VERB.matcher(line.substring(0, 1)).matches()) {
      verb(line);
    }
  }

  private void verb(String line) {
    String verb = line.split("[\\s{\\[#]", 2)[0].toLowerCase(Locale.ROOT);
    verbs.add(verb);
    code(line).or(() -> usual).ifPresent(category -> add(category, verb, List.of()));
  }

  /** Words around the verb, which stands as {@code *}; the comment tells which verbs are meant. */
  private void pattern(String line) {
    Optional<String> category = code(line);
    if (category.isEmpty()) {
      return;
    }
    List<String> around = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring(2, line.indexOf('[')));
    while (word.find()) {
      List<String> set = synonyms.getOrDefault(word.group(), List.of());
      around.addAll(
          word.group().startsWith("&")
              ? set.subList(0, Math.min(OF_SYNONYMS, set.size()))
              : words(word.group()));
    }
    meant(line).forEach(verb -> add(category.get(), verb, around));
  }

  private List<String> meant(String line) {
    List<String> meant = new ArrayList<>();
    if (line.contains("#")) {
      for (String verb : line.substring(line.indexOf('#') + 1).split(",", -1)) {
        if (VERB.matcher(verb.strip()).matches()) {
          meant.add(verb.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return meant.isEmpty() ? verbs.subList(0, Math.min(1, verbs.size())) : meant;
  }

  private void add(String category, String verb, List<String> around) {
    List<String> act = new ArrayList<>(List.of("v=" + verb, "a=" + verb, "w=" + verb));
    for (String word : around) {
      act.addAll(List.of("v.obj=" + word, "a=" + word, "w=" + word));
    }
    acts.add(new LabelledAct(category, act));
  }

  private static List<String> words(String text) {
    String name = text.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return Pattern.compile("_").splitAsStream(name).filter(word -> !word.isEmpty()).toList();
  }

  private static Optional<String> code(String line) {
    Matcher code = CODE.matcher(line);
    return code.find() ? category(code.group(1)) : Optional.empty();
  }

  private static Optional<String> category(String code) {
    if (code.length() < 2 || !Character.isDigit(code.charAt(0))) {
      return Optional.empty();
    }
    String exception = BY_CODE.get(code.substring(0, Math.min(3, code.length())));
    return Optional.ofNullable(exception)
        .or(() -> Optional.ofNullable(BY_ROOT.get(code.substring(0, 2))));
  }
}
