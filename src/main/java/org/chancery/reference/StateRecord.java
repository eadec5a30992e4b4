package org.chancery.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state, a territory, or what claims to be one.
 *
 * @param id ISO 3166-1 alpha-3 code, a slug where there is none
 * @param official the long form: {@code Republic of Azerbaijan}
 * @param demonyms adjectives and names of its people
 * @param capital empty when it has none
 * @param kind {@code state}, {@code observer}, {@code partly-recognised} or {@code territory}
 */
public record StateRecord(
    String id,
    @Nullable String iso3,
    @Nullable String qid,
    String name,
    String official,
    List<String> demonyms,
    String capital,
    List<String> aliases,
    String kind)
    implements NamedRecord {
  static StateRecord of(Table.Row row) {
    return new StateRecord(
        row.required("id"),
        ReferenceTables.orNull(row.text("iso3")),
        ReferenceTables.orNull(row.text("qid")),
        row.required("name"),
        row.text("official"),
        row.values("demonyms"),
        row.text("capital"),
        row.values("aliases"),
        row.text("kind"));
  }

  public boolean isTerritory() {
    return kind.equals("territory");
  }

  @Override
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    if (!official.isEmpty()) {
      names.add(official);
    }
    names.addAll(aliases);
    return List.copyOf(names);
  }
}
