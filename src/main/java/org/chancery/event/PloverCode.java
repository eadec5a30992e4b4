package org.chancery.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the PLOVER 2.0 scheme.
 *
 * @param type such as {@code CONSULT}
 * @param mode such as {@code visit}, null when the type has none that fits
 * @param contexts such as {@code diplomatic}, most telling first
 * @param decidedBy the rule or the model that said so
 */
public record PloverCode(
    String type, @Nullable String mode, List<String> contexts, String decidedBy) {
  /** Where the words of what is said told the type, not a verb. */
  public static final String BY_WORDS = "words of the statement";

  public PloverCode {
    contexts = List.copyOf(contexts);
  }
}
