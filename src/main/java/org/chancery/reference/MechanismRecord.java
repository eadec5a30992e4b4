package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing format or grouping of states.
 *
 * @param members ids of states
 */
public record MechanismRecord(
    String id, @Nullable String qid, String name, List<String> aliases, List<String> members)
    implements NamedRecord {
  static MechanismRecord of(Table.Row row) {
    return new MechanismRecord(
        row.required("id"),
        ReferenceTables.orNull(row.text("qid")),
        row.required("name"),
        row.values("aliases"),
        row.values("members"));
  }

  @Override
  public List<String> names() {
    return ReferenceTables.join(name, aliases);
  }
}
