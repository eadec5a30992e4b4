package org.chancery.annotate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The regular endings of English, by Penn tag: what holds where no dictionary says otherwise. */
final class LemmaRules {
  private static final Pattern CONSONANT_IES = Pattern.compile(".*[^aeiou]ies");
  private static final Pattern SIBILANT_ES = Pattern.compile(".*(?:ss|sh|ch|x|z)es");
  private static final Pattern SIBILANT_OR_O_ES = Pattern.compile(".*(?:ss|sh|ch|x|z|o)es");
  private static final Pattern WANTS_E =
      Pattern.compile(
          ".*(?:at|iz|is|iv|uc|ur|ag|in|ir|or|v|c|g|s|z|u|bl|dl|gl|pl|tl|as|os|us|id|od|ut|et|it|ak|am|ap|ar|il)");

  private LemmaRules() {}

  /**
   * The lemma by rule.
   *
   * @param isVerb whether a word is known as a verb's base form: settles {@code hoped}, {@code
   *     hopped}
   */
  static String lemma(String word, String tag, Predicate<String> isVerb) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NNP" -> properNoun(word);
      case "NNPS" -> word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
      case "NNS" -> plural(lower);
      case "VBZ" -> thirdPerson(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? verb(cut(lower, 2), true, isVerb) : lower;
      case "VBG" -> lower.endsWith("ing") ? verb(cut(lower, 3), false, isVerb) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? positive(cut(lower, 2)) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? positive(cut(lower, 3)) : lower;
      default -> lower;
    };
  }

  private static String cut(String word, int ending) {
    return word.substring(0, word.length() - ending);
  }

  private static String properNoun(String word) {
    boolean shouted = word.length() > 5 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static String plural(String lower) {
    if (lower.length() > 4 && CONSONANT_IES.matcher(lower).matches()) {
      return cut(lower, 3) + "y";
    }
    if (SIBILANT_ES.matcher(lower).matches()) {
      return cut(lower, 2);
    }
    if (lower.endsWith("men")) {
      return cut(lower, 2) + "an";
    }
    return lower.endsWith("s") && !lower.endsWith("ss") ? cut(lower, 1) : lower;
  }

  private static String thirdPerson(String lower) {
    if (CONSONANT_IES.matcher(lower).matches()) {
      return cut(lower, 3) + "y";
    }
    if (SIBILANT_OR_O_ES.matcher(lower).matches()) {
      return cut(lower, 2);
    }
    return lower.endsWith("s") ? cut(lower, 1) : lower;
  }

  private static String verb(String stem, boolean past, Predicate<String> isVerb) {
    if (past && stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    List<String> candidates;
    if (hasDoubledEnd(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      candidates = List.of(cut(stem, 1), stem, stem + "e");
    } else if (WANTS_E.matcher(stem).matches()) {
      candidates = List.of(stem + "e", stem, stem.isEmpty() ? stem : cut(stem, 1));
    } else {
      candidates = List.of(stem, stem + "e", stem.isEmpty() ? stem : cut(stem, 1));
    }
    return candidates.stream().filter(isVerb).findFirst().orElse(candidates.get(0));
  }

  private static boolean hasDoubledEnd(String stem) {
    int length = stem.length();
    return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
  }

  private static String positive(String stem) {
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    return hasDoubledEnd(stem) ? cut(stem, 1) : stem;
  }
}
