package org.chancery.reference;

import java.util.List;

/**
 * Makes spellings of one name alike that come from different ways of writing it in Latin letters:
 * {@code Alexei} and {@code Alexey}, {@code Araghchi} and {@code Araqchi}, {@code Aliyev} and
 * {@code Əliyev}, {@code el-Sisi} and {@code al-Sisi}. Alike does not mean the same: it is one
 * reason among others to take two names for one.
 */
public final class Transliteration {
  /** Applied one after the other: later ones see what earlier ones left. */
  private static final List<Respelling> RESPELLINGS =
      List.of(
          Respelling.ofFirstWords("", "al", "el", "ul", "an", "ash", "as", "ad", "ar", "az"),
          Respelling.of("sh", "shch", "sch"),
          Respelling.of("c", "tch", "ch", "dj"),
          Respelling.of("k", "kh", "gh", "q", "ck"),
          Respelling.of("f", "ph"),
          Respelling.of("u", "ou", "oo", "yu", "iu"),
          Respelling.of("v", "w"),
          Respelling.of("i", "ei", "ey", "ai", "ay", "ii", "iy", "yi", "ij"),
          Respelling.of("i", "y", "j"),
          Respelling.of("e", "ie", "ee", "io", "yo"),
          Respelling.of("ks", "x"),
          Respelling.of("z", "ts", "tz", "zh"),
          Respelling.ofLastLetters("a", "o"));

  private Transliteration() {}

  /** Equal for spellings that may be of one name; of no meaning by itself. */
  public static String key(String name) {
    return ofKey(NameParts.key(name));
  }

  /**
   * The same for a name whose parts are known.
   *
   * @param nameKey {@link NameParts#key} of the name
   */
  public static String ofKey(String nameKey) {
    String key = nameKey;
    int letters = Respelling.letters(key);
    for (Respelling respelling : RESPELLINGS) {
      String before = key;
      key = respelling.mayBeIn(letters) ? respelling.in(key) : key;
      letters = key.equals(before) ? letters : Respelling.letters(key);
    }
    return withoutDoubles(key);
  }

  /** One of two equal letters that follow each other. */
  private static String withoutDoubles(String key) {
    StringBuilder single = new StringBuilder(key.length());
    int i = 0;
    while (i < key.length()) {
      char c = key.charAt(i);
      single.append(c);
      i += i + 1 < key.length() && key.charAt(i + 1) == c ? 2 : 1;
    }
    return single.toString();
  }
}
