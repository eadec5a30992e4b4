package org.chancery.annotate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Universal part-of-speech tags, derived from Penn tags: what Penn does not tell apart, such as
 * auxiliaries from full verbs, the relation to the head does.
 */
public final class UniversalTag {
  private static final Pattern INDEFINITE =
      Pattern.compile("(?:some|any|every|no)(?:thing|one|body)|none");

  /** Determiners that stay such where they stand alone: {@code both agreed}. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "all", "another", "any", "both", "each", "either", "half", "neither", "no", "some",
          "such");

  private UniversalTag() {}

  /** The tag of Universal Dependencies, such as {@code PROPN}. */
  public static String of(String pennTag, String lemma, String relation) {
    return switch (pennTag) {
      case "NNP", "NNPS" -> ofName(lemma, relation);
      case "NN", "NNS" -> INDEFINITE.matcher(lemma).matches() ? "PRON" : "NOUN";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS" -> lemma.equals("not") || lemma.equals("n't") ? "PART" : "ADV";
      case "WRB" -> "ADV";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(relation) ? "AUX" : "VERB";
      case "MD" -> "AUX";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "RP" -> "ADP";
      case "TO", "POS" -> "PART";
      case "DT", "PDT", "WDT" -> relation.startsWith("det") || isQuantity(lemma) ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "UH" -> "INTJ";
      case "$", "SYM" -> "SYM";
      case "ADD" -> "PROPN";
      case "FW", "AFX", "GW", "LS", "XX" -> "X";
      default -> relation.equals("discourse") || relation.equals("cc") ? "SYM" : "PUNCT";
    };
  }

  /** The adjective or participle of a name: Foreign Ministry, United Nations. */
  private static String ofName(String lemma, String relation) {
    if (!relation.equals("amod")) {
      return "PROPN";
    }
    return lemma.equalsIgnoreCase("unite") || lemma.endsWith("ed") ? "VERB" : "ADJ";
  }

  private static boolean isQuantity(String lemma) {
    return QUANTITIES.contains(lemma);
  }

  private static boolean isAuxiliary(String relation) {
    return relation.startsWith("aux") || relation.equals("cop");
  }
}
