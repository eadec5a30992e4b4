package org.chancery.annotate;

import java.util.regex.Pattern;

/**
 * Universal part-of-speech tags, derived from Penn tags: what Penn does not tell apart, such as
 * auxiliaries from full verbs, the relation to the head does.
 */
public final class UniversalTag {
  private static final Pattern INDEFINITE =
      Pattern.compile("(?:some|any|every|no)(?:thing|one|body)|none");

  private UniversalTag() {}

  /** The tag of Universal Dependencies, such as {@code PROPN}. */
  public static String of(String pennTag, String lemma, String relation) {
    return switch (pennTag) {
      // the adjective of a name: United Nations, Foreign Ministry
      case "NNP", "NNPS" -> relation.equals("amod") ? "ADJ" : "PROPN";
      case "NN", "NNS" -> INDEFINITE.matcher(lemma).matches() ? "PRON" : "NOUN";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS" -> lemma.equals("not") || lemma.equals("n't") ? "PART" : "ADV";
      case "WRB" -> "ADV";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(relation) ? "AUX" : "VERB";
      case "MD" -> "AUX";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "RP" -> "ADP";
      case "TO", "POS" -> "PART";
      case "DT", "PDT", "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "UH" -> "INTJ";
      case "$", "SYM" -> "SYM";
      case "FW", "AFX", "GW", "LS", "XX", "ADD" -> "X";
      default -> "PUNCT";
    };
  }

  private static boolean isAuxiliary(String relation) {
    return relation.startsWith("aux") || relation.equals("cop");
  }
}
