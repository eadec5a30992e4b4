package org.chancery.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reading of {@code events.tsv}: what a verb or a noun tells.
 *
 * @param id names it where it is said who decided
 * @param noun whether the trigger is a noun
 * @param triggers lemmas
 * @param objects lemmas of the object that a light verb needs; empty for any
 * @param type class of the event, null where the words tell none though their verb may
 * @param plover PLOVER type, null without
 * @param mode PLOVER mode, null without
 * @param contexts PLOVER contexts
 * @param roles from slots ({@code subj}, {@code obj}, a preposition) to roles ({@code actor},
 *     {@code recipient}, {@code participant}, {@code about}, {@code host})
 * @param alone whether one party is enough
 * @param bilateral whether the other party is the state told nearest where the text leaves it open
 */
record Rule(
    String id,
    boolean noun,
    List<String> triggers,
    List<String> objects,
    @Nullable EventType type,
    @Nullable String plover,
    @Nullable String mode,
    List<String> contexts,
    Map<String, String> roles,
    boolean alone,
    boolean bilateral,
    String example) {
  private static final String OBJECT = "object ";

  /**
   * What a slot tells; what stands behind the object tells the same as what stands behind the verb.
   */
  String role(String slot) {
    String other = slot.startsWith(OBJECT) ? slot.substring(OBJECT.length()) : slot;
    return roles.getOrDefault(slot, roles.getOrDefault(other, "none"));
  }
}
