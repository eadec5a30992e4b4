package org.chancery.event;

import java.util.Set;
import opennlp.tools.doccat.DoccatModel;

/** The tables and the model of this package. Immutable, loaded once, shared by all threads. */
public final class EventRules {
  private final RuleTable table;
  private final Attributions attributions;
  private final RealisCues cues;
  private final Stances stances;
  private final RelationTable relations;
  private final Set<String> delegates;
  private final Occasions occasions;
  private final StatusWords statusWords;
  private final DoccatModel acts;

  private EventRules(
      RuleTable table,
      Attributions attributions,
      RealisCues cues,
      Stances stances,
      RelationTable relations,
      Set<String> delegates,
      Occasions occasions,
      StatusWords statusWords,
      DoccatModel acts) {
    this.statusWords = statusWords;
    this.acts = acts;
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
        Occasions.load(),
        StatusWords.load(),
        ActClassifier.model());
  }

  /** A classifier for one thread. */
  public ActClassifier classifier() {
    return new ActClassifier(acts);
  }

  /** Whether a row of a table is about a verb. */
  boolean knows(Node verb) {
    return !table.ofVerb(verb.lemma()).isEmpty() || attributions.isVerb(verb.lemma());
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

  StatusWords statusWords() {
    return statusWords;
  }

  Occasions occasions() {
    return occasions;
  }

  RealisCues cues() {
    return cues;
  }
}
