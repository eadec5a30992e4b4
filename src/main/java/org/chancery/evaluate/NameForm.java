package org.chancery.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two spellings of a name or of a quotation are held to be the same. */
final class NameForm {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’](?=\\s|$)");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|its|his|her|their) ");

  private NameForm() {}

  /** Lower case without accents, articles, possessive endings and punctuation. */
  static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String bare = POSSESSIVE.matcher(plain).replaceAll("");
    String words = NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
