package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reference.Table;
import org.jspecify.annotations.Nullable;

/** The rules of {@code events.tsv} by trigger. Immutable, loaded once. */
final class RuleTable {
  private static final String RESOURCE = "/org/chancery/event/events.tsv";

  private final List<Rule> rules;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();

  private RuleTable(List<Rule> rules) {
    this.rules = rules;
    List<Rule> narrowFirst = new ArrayList<>(rules);
    narrowFirst.sort(Comparator.comparing(rule -> rule.objects().isEmpty()));
    for (Rule rule : narrowFirst) {
      Map<String, List<Rule>> byTrigger = rule.noun() ? nouns : verbs;
      rule.triggers()
          .forEach(t -> byTrigger.computeIfAbsent(t, key -> new ArrayList<>()).add(rule));
    }
  }

  /**
   * Loads the table.
   *
   * @throws org.chancery.ChanceryException naming the line when it is damaged
   */
  static RuleTable load() {
    return new RuleTable(Table.read(RESOURCE).map(RuleTable::rule));
  }

  private static Rule rule(Table.Row row) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String role : row.values("roles")) {
      int colon = role.indexOf(':');
      if (colon < 0) {
        throw row.wrong("a role without its slot: " + role);
      }
      roles.put(role.substring(0, colon).replace('_', ' '), role.substring(colon + 1));
    }
    String[] code = row.text("plover").split("/", -1);
    return new Rule(
        row.required("kind") + ":" + row.values("trigger").get(0) + suffix(row),
        row.required("kind").equals("noun"),
        row.values("trigger"),
        row.values("object"),
        type(row),
        orNull(code[0]),
        code.length > 1 ? orNull(code[1]) : null,
        row.values("contexts"),
        roles,
        !row.text("alone").isEmpty(),
        row.text("alone").equals("other"),
        row.required("example"));
  }

  private static String suffix(Table.Row row) {
    return row.text("object").isEmpty() ? "" : "+" + row.values("object").get(0);
  }

  private static @Nullable EventType type(Table.Row row) {
    if (row.required("type").equals("none")) {
      return null;
    }
    try {
      return EventType.valueOf(row.required("type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no type of events: " + row.text("type"));
    }
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  List<Rule> all() {
    return rules;
  }

  List<Rule> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Rule> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }
}
