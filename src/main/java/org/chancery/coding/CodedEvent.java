package org.chancery.coding;

import org.chancery.event.ActClassifier;

/**
 * One dyad of event data.
 *
 * @param sentence index in the article
 * @param source ISO 3166 alpha-3 code of the state that acts or whose people act, {@code IGO} for
 *     an international body
 * @param category one of the 18 of the PLOVER gold standard records of 2016
 * @param target as the source; the same as the source for what happens within one state
 * @param decidedBy the rule that told the category, or {@link #MODEL}
 * @param confidence of the category, 0 to 1
 */
public record CodedEvent(
    int sentence,
    String source,
    String category,
    String target,
    String decidedBy,
    double confidence) {
  /** Where no rule told the category. */
  public static final String MODEL = ActClassifier.NAME;
}
