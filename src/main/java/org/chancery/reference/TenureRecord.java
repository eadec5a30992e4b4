package org.chancery.reference;

/**
 * Who held what, from when to when.
 *
 * @param person {@link PersonRecord#id}
 * @param office the position in the source's words
 * @param state id, empty when unknown
 * @param start year, month or day in ISO 8601, empty when unknown
 * @param end empty when unknown
 */
public record TenureRecord(String person, String office, String state, String start, String end) {
  static TenureRecord of(Table.Row row) {
    return new TenureRecord(
        row.required("person"),
        row.text("office"),
        row.text("state"),
        row.text("start"),
        row.text("end"));
  }
}
