package org.chancery.link.online;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.mention.EntityType;
import org.chancery.reference.Table;

/** Whether an item is of a type, by the classes that it is an instance of and those above them. */
final class ItemTypes {
  /** Wikidata's classes go in circles here and there, and end in {@code entity} mostly by then. */
  private static final int LEVELS = 8;

  private final Map<EntityType, Set<String>> roots = new EnumMap<>(EntityType.class);
  private final Map<String, Item> classes = new TreeMap<>();

  /** What is known of it. */
  enum Fit {
    YES,
    NO,
    /** Nobody told its classes, or those above them. */
    UNKNOWN
  }

  ItemTypes() {
    Table.read("/org/chancery/link/online/classes.tsv")
        .map(
            row ->
                roots
                    .computeIfAbsent(
                        EntityType.valueOf(row.required("type").toUpperCase(Locale.ROOT)),
                        type -> new LinkedHashSet<>())
                    .add(row.required("class")));
  }

  /** Asks for the classes of items, level by level. People need none: they are humans or not. */
  void learn(Set<String> ids, Function<Set<String>, Map<String, Item>> items) {
    Set<String> next = new TreeSet<>(ids);
    for (int level = 0; level < LEVELS && !next.isEmpty(); level++) {
      next.removeAll(classes.keySet());
      Map<String, Item> known = items.apply(next);
      classes.putAll(known);
      Set<String> above = new TreeSet<>();
      known.values().forEach(each -> above.addAll(each.above()));
      above.removeAll(classes.keySet());
      next = above;
    }
  }

  Fit fit(Item item, EntityType type) {
    if (item.classes().isEmpty()) {
      return Fit.UNKNOWN;
    }
    Set<String> wanted = roots.getOrDefault(type, Set.of());
    Set<String> met = new LinkedHashSet<>(item.classes());
    boolean all = true;
    for (List<String> level = item.classes(); !level.isEmpty(); ) {
      if (met.stream().anyMatch(wanted::contains)) {
        return Fit.YES;
      }
      all &= type == EntityType.PERSON || classes.keySet().containsAll(level);
      level =
          level.stream()
              .map(classes::get)
              .filter(java.util.Objects::nonNull)
              .flatMap(each -> each.above().stream())
              .filter(met::add)
              .toList();
    }
    return all ? Fit.NO : Fit.UNKNOWN;
  }
}
