package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A building, street or town whose name stands for a government or a body: {@code metonyms.tsv}.
 *
 * @param of ids of the states or organisations that it stands for, the likeliest first
 * @param kind {@code building}, {@code street} or {@code capital-like}
 */
public record BuildingRecord(String name, List<String> of, String kind) implements NamedRecord {
  static BuildingRecord of(Table.Row row) {
    return new BuildingRecord(row.required("name"), row.values("of"), row.text("kind"));
  }

  @Override
  public String id() {
    return name;
  }

  @Override
  public @Nullable String qid() {
    return null;
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }
}
