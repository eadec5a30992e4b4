package org.chancery.mention;

import org.chancery.reference.ReferenceTables;

/** The rule tables of this package. Immutable, loaded once, shared by all threads. */
public record MentionRules(Words words, Heads heads, NounGroups groups, Titles titles) {
  static final String FOLDER = "/org/chancery/mention/";

  /**
   * Loads the tables that are on the class path.
   *
   * @throws org.chancery.ChanceryException naming file and line when one is missing or damaged
   */
  public static MentionRules load(ReferenceTables tables) {
    return new MentionRules(
        Words.load(), Heads.load(), NounGroups.load(), new Titles(tables.offices()));
  }
}
