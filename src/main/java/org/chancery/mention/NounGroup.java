package org.chancery.mention;

/** What a common noun stands for, and how many of them. */
public record NounGroup(EntityType type, Quantity number) {
  /** How many. */
  public enum Quantity {
    ONE,
    MANY,
    /** People who act as a body: officials, troops. */
    PEOPLE
  }
}
