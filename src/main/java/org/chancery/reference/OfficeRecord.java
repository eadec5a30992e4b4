package org.chancery.reference;

import java.util.List;

/**
 * A class of offices.
 *
 * @param rank such as {@code foreign-minister}
 * @param general nouns that may point back to a holder: {@code diplomat}
 * @param body of what it is an office: {@code state}, {@code organisation}, {@code parliament} or
 *     {@code either}
 */
public record OfficeRecord(
    String title, List<String> aliases, String rank, List<String> general, String body) {
  static OfficeRecord of(Table.Row row) {
    return new OfficeRecord(
        row.required("title"),
        row.values("aliases"),
        row.text("rank"),
        row.values("general"),
        row.text("body"));
  }
}
