package org.chancery.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;

/**
 * By what a decision knows an entity: its type and its name without case, accents and punctuation.
 *
 * @param name folded by {@link #folded}
 */
public record NameKey(EntityType type, String name) implements Comparable<NameKey> {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The key of an entity of that type and name. */
  public static NameKey of(EntityType type, String name) {
    return new NameKey(type, folded(name));
  }

  /** A name as names are compared: words of letters and digits, one space between. */
  public static String folded(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the name alone may tell who is meant: a person's family name cannot. */
  public boolean tellsWho() {
    return !name.isEmpty() && (type != EntityType.PERSON || name.indexOf(' ') > 0);
  }

  @Override
  public int compareTo(NameKey other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : name.compareTo(other.name);
  }
}
