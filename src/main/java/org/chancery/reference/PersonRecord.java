package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who holds or held an office.
 *
 * @param gender {@code male}, {@code female} or empty
 * @param state id of the state whose office it is, empty when unknown
 * @param office a title of {@code offices.tsv}, empty where the position is none of them
 * @param start year, month or day, empty when unknown
 * @param end empty when unknown, which does not mean that the person is still in office
 * @param died empty when unknown or alive
 */
public record PersonRecord(
    @Nullable String qid,
    String name,
    List<String> aliases,
    String gender,
    String state,
    String office,
    String start,
    String end,
    String died)
    implements NamedRecord {
  static PersonRecord of(Table.Row row) {
    return new PersonRecord(
        ReferenceTables.orNull(row.text("qid")),
        row.required("name"),
        row.values("aliases"),
        row.text("gender"),
        row.text("state"),
        row.text("office"),
        row.text("start"),
        row.text("end"),
        "");
  }

  /** The key by which {@code tenures.tsv} knows the person. */
  @Override
  public String id() {
    return qid == null ? name + "|" + state : qid;
  }

  /**
   * People are keys of maps, and few share a name: this is quicker than to hash all that is said.
   */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public List<String> names() {
    return ReferenceTables.join(name, aliases);
  }
}
