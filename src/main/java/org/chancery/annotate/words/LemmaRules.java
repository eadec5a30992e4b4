package org.chancery.annotate.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The regular endings of English, by Penn tag: what holds where no dictionary says otherwise. */
public final class LemmaRules {
  private static final Pattern CONSONANT_IES = Pattern.compile(".*[^aeiou]ies");
  private static final Pattern SIBILANT_ES = Pattern.compile(".*(?:ss|sh|ch|x|z)es");
  private static final Pattern SIBILANT_OR_O_ES = Pattern.compile(".*(?:ss|sh|ch|x|z|o)es");

  /** {@code hop} of {@code hoped}: {@code hop} itself would double its end. */
  private static final Pattern WOULD_DOUBLE = Pattern.compile("[^aeiou]*[aeiouy][bdgklmnprtvz]");

  private static final Pattern WANTS_E =
      Pattern.compile(
          ".*(?:at|iz|is|iv|uc|ur|ag|in|ir|or|v|c|g|s|z|u|bl|dl|gl|pl|tl|as|os|us|id|od|ut|et|it|ak|am|ap|ar|il)");

  private final Predicate<String> isVerb;
  private final Predicate<String> isAdjective;

  /**
   * Rules.
   *
   * @param isVerb whether a word is known as a verb's base form: settles {@code hoped}, {@code
   *     hopped}
   * @param isAdjective whether a word is known as an adjective: settles {@code larger}
   */
  public LemmaRules(Predicate<String> isVerb, Predicate<String> isAdjective) {
    this.isVerb = isVerb;
    this.isAdjective = isAdjective;
  }

  /**
   * The lemma by rule.
   *
   * @param tag Penn Treebank tag
   */
  public String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NNP" -> properNoun(word);
      case "NNPS" -> word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
      case "NNS" -> isNumber(lower) ? lower : plural(lower);
      case "VBZ" -> thirdPerson(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? past(lower) : lower;
      case "VBG" -> lower.endsWith("ing") ? participle(word, lower) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? positive(cut(lower, 2)) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? positive(cut(lower, 3)) : lower;
      case "CD" -> isNumber(lower) ? lower.replace(",", "") : lower;
      default -> lower;
    };
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
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

  private String past(String lower) {
    String stem = cut(lower, 2);
    return stem.endsWith("i") ? cut(stem, 1) + "y" : verb(stem, stem);
  }

  /** A capital word in -ing of which no verb is known is a name, and stays as it is. */
  private String participle(String word, String lower) {
    String stem = cut(lower, 3);
    String withIe = stem.endsWith("y") ? cut(stem, 1) + "ie" : "";
    if (isVerb.test(withIe)) {
      return withIe;
    }
    boolean name = stem.length() < 3 || Character.isUpperCase(word.charAt(0));
    return verb(stem, name ? lower : stem);
  }

  /** The known verb that a stem may come from; without one what spelling suggests. */
  private String verb(String stem, String otherwise) {
    List<String> candidates = candidates(stem);
    return candidates.stream()
        .filter(isVerb)
        .findFirst()
        .orElseGet(() -> stem.equals(otherwise) ? candidates.get(0) : otherwise);
  }

  private static List<String> candidates(String stem) {
    if (hasDoubledEnd(stem)) {
      boolean keeps = "flsz".indexOf(stem.charAt(stem.length() - 1)) >= 0;
      return keeps ? List.of(stem, cut(stem, 1)) : List.of(cut(stem, 1), stem, stem + "e");
    }
    if (stem.endsWith("ck")) {
      return List.of(stem, cut(stem, 1));
    }
    return WOULD_DOUBLE.matcher(stem).matches() || WANTS_E.matcher(stem).matches()
        ? List.of(stem + "e", stem)
        : List.of(stem, stem + "e");
  }

  private static boolean hasDoubledEnd(String stem) {
    int length = stem.length();
    return length > 2
        && stem.charAt(length - 1) == stem.charAt(length - 2)
        && "aeiou".indexOf(stem.charAt(length - 1)) < 0;
  }

  private String positive(String stem) {
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    if (hasDoubledEnd(stem) && !isAdjective.test(stem)) {
      return cut(stem, 1);
    }
    return isAdjective.test(stem + "e") ? stem + "e" : stem;
  }
}
