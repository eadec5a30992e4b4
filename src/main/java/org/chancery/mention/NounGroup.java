package org.chancery.mention;

/** What a common noun stands for, and how many of them. */
public record NounGroup(EntityType type, Number number) {
  /** How many. */
  public enum Number {
    ONE,
    MANY,
    /** People who act as a body: officials, troops. */
    PEOPLE
  }
}
