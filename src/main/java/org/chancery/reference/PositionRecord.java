package org.chancery.reference;

import java.util.List;

/**
 * The Wikidata item of a state's office.
 *
 * @param title of {@code offices.tsv}
 * @param state id
 * @param name as Wikidata has it
 */
public record PositionRecord(String title, String state, String qid, String name) {
  /**
   * Loads all.
   *
   * @throws org.chancery.ChanceryException naming file and line when the table is missing or
   *     damaged
   */
  public static List<PositionRecord> load() {
    return Table.read("/org/chancery/reference/positions.tsv")
        .map(
            row ->
                new PositionRecord(
                    row.required("title"),
                    row.required("state"),
                    row.required("qid"),
                    row.required("name")));
  }
}
