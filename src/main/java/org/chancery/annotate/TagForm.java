package org.chancery.annotate;

/**
 * The form in which a word is shown to the tagger and the parser: typographic marks as the plain
 * ones that treebanks mostly have.
 */
public final class TagForm {
  private TagForm() {}

  public static String of(String word) {
    return word.indexOf('’') < 0 && !isMark(word) ? word : plain(word);
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && "‘“”„«»–—―…".indexOf(word.charAt(0)) >= 0;
  }

  private static String plain(String word) {
    return switch (word) {
      case "“", "”", "„", "«", "»" -> "\"";
      case "‘", "’" -> "'";
      case "–", "—", "―" -> "-";
      case "…" -> "...";
      default -> word.replace('’', '\'');
    };
  }
}
