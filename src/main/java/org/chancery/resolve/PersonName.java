package org.chancery.resolve;

import java.util.List;
import org.chancery.reference.NameParts;

/**
 * A person's name, cut once for all that compare it.
 *
 * @param words folded, without what stands behind names: {@code jr}, {@code iii}, {@code 's}
 */
public record PersonName(List<NameParts.Part> parts, List<String> words) {
  /** The name as it is written. */
  public static PersonName of(String written) {
    List<NameParts.Part> parts = NameParts.of(written);
    return new PersonName(parts, PersonNames.words(parts));
  }

  /** Whether it is more than a family name or a first name. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** All its parts, folded, a space between. */
  public String key() {
    return NameParts.key(parts);
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
