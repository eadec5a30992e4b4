package org.chancery.query;

/**
 * What a query can be given.
 *
 * @param name of the query's variable, without the question mark
 * @param type of its value
 * @param description for people
 */
public record Parameter(String name, Type type, String description) {
  /** The form of a value. */
  public enum Type {
    STRING,
    /** A day, {@code 2025-12-08}. */
    DATE
  }
}
