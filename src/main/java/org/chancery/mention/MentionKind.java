package org.chancery.mention;

/** By what sort of words a mention refers. */
public enum MentionKind {
  /** By a name: Abbas Araghchi, Iran, Iranian. */
  NAMED,
  /** By a description: the Iranian minister, both countries. */
  NOMINAL,
  /** By a pronoun: he, their. */
  PRONOUN,
  /** By the name of a capital or a building for its government: Tehran rejected. */
  METONYM
}
