package org.chancery.event;

import java.util.List;

/**
 * A reading of {@code relations.tsv}.
 *
 * @param kind what the trigger is
 * @param triggers lemmas
 * @param relation what it tells
 * @param subject slots of the relation's subject
 * @param object slots of the relation's object
 * @param ends whether what the word tells is that the relation is over
 * @param running whether who is to do so has a part already: {@code will rebuild the railway}
 */
record RelationRule(
    Kind kind,
    List<String> triggers,
    Relation relation,
    List<String> subject,
    List<String> object,
    boolean ends,
    boolean running) {

  /** What a trigger is. */
  enum Kind {
    VERB,
    ADJECTIVE,
    NOUN,
    KIN,
    NAME
  }
}
