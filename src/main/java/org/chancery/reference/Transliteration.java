package org.chancery.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name alike that come from different ways of writing it in Latin letters:
 * {@code Alexei} and {@code Alexey}, {@code Araghchi} and {@code Araqchi}, {@code Aliyev} and
 * {@code Əliyev}, {@code el-Sisi} and {@code al-Sisi}. Alike does not mean the same: it is one
 * reason among others to take two names for one.
 */
public final class Transliteration {
  private static final List<Map.Entry<Pattern, String>> RULES =
      List.of(
          rule("\\b(?:al|el|ul|an|ash|as|ad|ar|az) ", ""),
          rule("shch|sch", "sh"),
          rule("tch|ch|dj", "c"),
          rule("kh|gh|q|ck", "k"),
          rule("ph", "f"),
          rule("ou|oo|yu|iu", "u"),
          rule("w", "v"),
          rule("ei|ey|ai|ay|ii|iy|yi|ij", "i"),
          rule("[yj]", "i"),
          rule("ie|ee|io|yo", "e"),
          rule("x", "ks"),
          rule("ts|tz|zh|z", "z"),
          rule("[oa](?=\\b)", "a"),
          rule("(.)\\1", "$1"));

  private Transliteration() {}

  private static Map.Entry<Pattern, String> rule(String spelling, String common) {
    return Map.entry(Pattern.compile(spelling), common);
  }

  /** Equal for spellings that may be of one name; of no meaning by itself. */
  public static String key(String name) {
    String key = NameParts.key(name);
    for (Map.Entry<Pattern, String> rule : RULES) {
      key = rule.getKey().matcher(key).replaceAll(rule.getValue());
    }
    return key;
  }
}
