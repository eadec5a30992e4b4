package org.chancery.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.mention.EntityType;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/** Keys of the tables by type and item: what is linked to a known thing is that thing. */
final class TableItems {
  private final Map<String, String> keys = new HashMap<>();

  TableItems(ReferenceTables tables) {
    know(EntityType.STATE, tables.states());
    know(EntityType.ORGANIZATION, tables.organisations());
    know(EntityType.MECHANISM, tables.mechanisms());
    know(EntityType.PROJECT, tables.projects());
    know(EntityType.PLACE, tables.places());
  }

  private void know(EntityType type, List<? extends NamedRecord> records) {
    for (NamedRecord record : records) {
      if (record.qid() != null) {
        keys.putIfAbsent(type + " " + record.qid(), record.id());
      }
    }
  }

  /** The key of the thing that has an item, null where the tables have none. */
  @Nullable String key(EntityType type, String item) {
    return keys.get(type + " " + item);
  }
}
