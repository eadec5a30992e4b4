package org.chancery.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, region, sea, strait, crossing or venue.
 *
 * @param state id of the state that it lies in, empty where it lies in none or several
 * @param kind such as {@code capital}, {@code city}, {@code region}, {@code border-crossing}
 * @param population 0 where it is not told
 */
public record PlaceRecord(
    String id,
    @Nullable String qid,
    String name,
    List<String> aliases,
    String state,
    String kind,
    long population)
    implements NamedRecord {
  static PlaceRecord of(Table.Row row) {
    String population = row.text("population");
    try {
      return new PlaceRecord(
          row.required("id"),
          ReferenceTables.orNull(row.text("qid")),
          row.required("name"),
          row.values("aliases"),
          row.text("state"),
          row.text("kind"),
          population.isEmpty() ? 0 : Long.parseLong(population));
    } catch (NumberFormatException e) {
      throw row.wrong("population is no number: " + population);
    }
  }

  public boolean isCity() {
    return kind.equals("city") || kind.equals("capital");
  }

  @Override
  public List<String> names() {
    return ReferenceTables.join(name, aliases);
  }
}
