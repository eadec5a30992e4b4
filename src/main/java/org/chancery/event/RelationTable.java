package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reference.Table;

/** The rules of {@code relations.tsv} by kind and trigger. Immutable, loaded once. */
final class RelationTable {
  static final String RESOURCE = "/org/chancery/event/relations.tsv";

  private final Map<RelationRule.Kind, Map<String, List<RelationRule>>> rules =
      new EnumMap<>(RelationRule.Kind.class);

  private RelationTable(List<RelationRule> all) {
    for (RelationRule.Kind kind : RelationRule.Kind.values()) {
      rules.put(kind, new HashMap<>());
    }
    for (RelationRule rule : all) {
      rule.triggers()
          .forEach(
              trigger ->
                  of(rule.kind()).computeIfAbsent(trigger, t -> new ArrayList<>()).add(rule));
    }
  }

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static RelationTable load() {
    return new RelationTable(Table.read(RESOURCE).map(RelationTable::rule));
  }

  private static RelationRule rule(Table.Row row) {
    try {
      return new RelationRule(
          RelationRule.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)),
          row.values("trigger"),
          relation(row.required("relation")),
          row.values("subject"),
          row.values("object"),
          row.text("realis").equals("DENIED"),
          row.text("realis").equals("RUNNING"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind of relation: " + row.text("kind") + " " + row.text("relation"));
    }
  }

  /** {@code memberOf} is {@code MEMBER_OF}. */
  static Relation relation(String name) {
    return Relation.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
  }

  private Map<String, List<RelationRule>> of(RelationRule.Kind kind) {
    return rules.getOrDefault(kind, Map.of());
  }

  List<RelationRule> of(RelationRule.Kind kind, String lemma) {
    return of(kind).getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }
}
