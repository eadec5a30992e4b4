package org.chancery.evaluate;

/**
 * Who did what to whom, as event data says it.
 *
 * @param source ISO 3166 code of a state, or {@code IGO}; empty when untold
 * @param type a category of the PLOVER gold standard of 2016
 * @param target as the source
 */
public record EventTriple(String source, String type, String target) {
  /** {@code ECU SANCTION CUB}. */
  @Override
  public String toString() {
    return source + " " + type + " " + target;
  }

  boolean isDyad() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
