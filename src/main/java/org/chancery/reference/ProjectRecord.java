package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A railway, corridor, pipeline, port, dam, power plant or programme.
 *
 * @param kind such as {@code railway}
 * @param states ids of states that it concerns
 */
public record ProjectRecord(
    String id,
    @Nullable String qid,
    String name,
    String kind,
    List<String> aliases,
    List<String> states)
    implements NamedRecord {
  static ProjectRecord of(Table.Row row) {
    return new ProjectRecord(
        row.required("id"),
        ReferenceTables.orNull(row.text("qid")),
        row.required("name"),
        row.text("kind"),
        row.values("aliases"),
        row.values("states"));
  }

  @Override
  public List<String> names() {
    return ReferenceTables.join(name, aliases);
  }
}
