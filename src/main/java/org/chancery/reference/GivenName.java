package org.chancery.reference;

/**
 * A first name that nearly always belongs to one gender.
 *
 * @param gender {@code male} or {@code female}
 */
public record GivenName(String name, String gender) {
  static GivenName of(Table.Row row) {
    return new GivenName(row.required("name"), row.required("gender"));
  }
}
