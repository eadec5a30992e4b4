package org.chancery.event;

import java.util.Set;

/** The tables of this package. Immutable, loaded once, shared by all threads. */
public final class EventRules {
  private final RuleTable table;
  private final Attributions attributions;
  private final RealisCues cues;
  private final Stances stances;
  private final RelationTable relations;
  private final Set<String> delegates;
  private final Occasions occasions;

  private EventRules(
      RuleTable table,
      Attributions attributions,
      RealisCues cues,
      Stances stances,
      RelationTable relations,
      Set<String> delegates,
      Occasions occasions) {
    this.delegates = delegates;
    this.occasions = occasions;
    this.relations = relations;
    this.stances = stances;
    this.table = table;
    this.attributions = attributions;
    this.cues = cues;
  }

  /**
   * Loads the tables of the class path.
   *
   * @throws org.chancery.ChanceryException naming file and line when one is missing or damaged
   */
  public static EventRules load() {
    return new EventRules(
        RuleTable.load(),
        Attributions.load(),
        RealisCues.load(),
        Stances.load(),
        RelationTable.load(),
        Delegates.words(),
        Occasions.load());
  }

  RuleTable table() {
    return table;
  }

  Attributions attributions() {
    return attributions;
  }

  Stances stances() {
    return stances;
  }

  RelationTable relations() {
    return relations;
  }

  Set<String> delegates() {
    return delegates;
  }

  Occasions occasions() {
    return occasions;
  }

  RealisCues cues() {
    return cues;
  }
}
