package org.chancery.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names cut into parts that can be compared: in lower case, without accents, full stops,
 * apostrophes and dashes. {@code U.S.} and {@code US}, {@code Kars–Gyumri} and {@code Kars-Gyumri},
 * {@code 3 + 3} and {@code 3+3} have the same parts.
 */
public final class NameParts {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES = "'’‘ʻʼ`´";
  private static final String DASHES = "-–—‑‐―−";

  private NameParts() {}

  /** A part, and how it was written. */
  public record Part(String key, String written) {
    boolean isCapitalised() {
      return Character.isUpperCase(written.codePointAt(0));
    }

    /** Two capitals or more and no small letter. */
    boolean isAllCapitals() {
      return written.length() > 1
          && written.chars().anyMatch(Character::isUpperCase)
          && written.chars().noneMatch(Character::isLowerCase);
    }

    /** A capital behind a small letter: {@code PiS}. */
    boolean isMixed() {
      boolean small = false;
      for (int i = 0; i < written.length(); i++) {
        if (small && Character.isUpperCase(written.charAt(i))) {
          return true;
        }
        small |= Character.isLowerCase(written.charAt(i));
      }
      return false;
    }
  }

  /** Lower case without accents; letters that have no plain form are given their usual ones. */
  public static String fold(String word) {
    String plain = isAscii(word) ? word : withoutMarks(word);
    return plain.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder out = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case 'ı' -> out.append('i');
      case 'ə', 'Ə' -> out.append('a');
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'þ', 'Þ' -> out.append("th");
      default -> out.appendCodePoint(c);
    }
  }

  /** The parts of a name or of a token, in order; none for a dash, a full stop or an apostrophe. */
  public static List<Part> of(String name) {
    return isPlain(name) ? plain(name) : marked(name);
  }

  /** Whether it has letters of ASCII and spaces alone, as most names have. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int small = c | 0x20;
      if (c != ' ' && (small < 'a' || small > 'z')) {
        return false;
      }
    }
    return true;
  }

  private static List<Part> plain(String name) {
    List<Part> parts = new ArrayList<>(4);
    int from = 0;
    while (from < name.length()) {
      int space = name.indexOf(' ', from);
      int end = space < 0 ? name.length() : space;
      if (end > from) {
        String written = name.substring(from, end);
        parts.add(new Part(written.toLowerCase(Locale.ROOT), written));
      }
      from = end + 1;
    }
    return parts;
  }

  private static List<Part> marked(String name) {
    List<Part> parts = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isOfWord(c)) {
        word.append(c);
      } else if (APOSTROPHES.indexOf(c) >= 0) {
        if (isPossessive(name, i)) {
          flush(word, parts);
        }
      } else if (c != '.') {
        flush(word, parts);
        addMark(c, parts);
      }
    }
    flush(word, parts);
    return parts;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isPossessive(String name, int apostrophe) {
    return apostrophe + 1 < name.length()
        && Character.toLowerCase(name.charAt(apostrophe + 1)) == 's'
        && (apostrophe + 2 == name.length()
            || !Character.isLetterOrDigit(name.charAt(apostrophe + 2)));
  }

  private static void addMark(char c, List<Part> parts) {
    if (c == '&') {
      parts.add(new Part("and", "and"));
    } else if (!Character.isWhitespace(c) && DASHES.indexOf(c) < 0) {
      String mark = String.valueOf(c);
      parts.add(new Part(mark, mark));
    }
  }

  private static void flush(StringBuilder word, List<Part> parts) {
    if (word.length() > 0) {
      String written = word.toString();
      parts.add(new Part(fold(written), written));
      word.setLength(0);
    }
  }

  /** The parts of a name in one string, a space between: equal for spellings of one name. */
  public static String key(String name) {
    return key(of(name));
  }

  /** The same of a name that is cut already. */
  public static String key(List<Part> name) {
    StringBuilder key = new StringBuilder(8 * name.size());
    for (Part part : name) {
      key.append(key.length() == 0 ? "" : " ").append(part.key());
    }
    return key.toString();
  }
}
