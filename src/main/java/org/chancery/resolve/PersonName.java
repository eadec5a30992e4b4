package org.chancery.resolve;

import java.util.List;
import org.chancery.reference.NameParts;
import org.chancery.reference.Transliteration;
import org.jspecify.annotations.Nullable;

/** A person's name, cut and folded once for all that compare it. Of use to one thread. */
public final class PersonName {
  private final List<NameParts.Part> parts;
  private final List<String> words;
  private @Nullable String key;
  private @Nullable String sound;

  private PersonName(List<NameParts.Part> parts) {
    this.parts = parts;
    this.words = PersonNames.words(parts);
  }

  /** The name as it is written. */
  public static PersonName of(String written) {
    return new PersonName(NameParts.of(written));
  }

  List<NameParts.Part> parts() {
    return parts;
  }

  /** Folded, without what stands behind names: {@code jr}, {@code iii}, {@code 's}. */
  public List<String> words() {
    return words;
  }

  /** Whether it is more than a family name or a first name. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** All its parts, folded, a space between. */
  public String key() {
    String known = key == null ? NameParts.key(parts) : key;
    key = known;
    return known;
  }

  /** The same for all spellings of the name, as {@link Transliteration#key}. */
  public String sound() {
    String known = sound == null ? Transliteration.ofKey(key()) : sound;
    sound = known;
    return known;
  }

  /**
   * Whether another name is this one with more or fewer words: the words of the shorter, two at
   * least, are in the longer in their order. {@code Teodoro Obiang}, {@code Teodoro Obiang Nguema}.
   *
   * @param other {@link #words} of the other name
   */
  public boolean isVariantOf(List<String> other) {
    List<String> few = words.size() <= other.size() ? words : other;
    List<String> many = few == words ? other : words;
    return few.size() > 1 && few.size() < many.size() && PersonNames.fits(few, many);
  }
}
