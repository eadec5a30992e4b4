package org.chancery.wikidata;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.chancery.ChanceryException;
import org.chancery.reference.Table;

/**
 * What an import keeps: a table that a person can read and change.
 *
 * @param rules the first that fits an item gives its kind
 */
public record ImportProfile(String name, List<Rule> rules) {
  private static final String ANY = "*";

  /**
   * A line of the table.
   *
   * @param item number of the class, 0 for any
   * @param needs id of a property that the item must have, empty for none
   */
  public record Rule(Kind kind, long item, String needs) {
    boolean fits(LongPredicate isOfClass, Predicate<String> has) {
      return (item == 0 || isOfClass.test(item)) && (needs.isEmpty() || has.test(needs));
    }
  }

  public ImportProfile {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a profile that ships with the program, or a file.
   *
   * @param name such as {@code diplomacy}, or the path of a table of the same form
   * @throws ChanceryException naming file and line when it is missing or not of the form
   */
  public static ImportProfile load(String name) {
    String resource = "/org/chancery/wikidata/" + name + ".tsv";
    if (name.matches("[a-z-]+") && ImportProfile.class.getResource(resource) != null) {
      return of(name, Table.read(resource));
    }
    try (Reader in = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
      return of(name, Table.read(name, in));
    } catch (IOException e) {
      throw new ChanceryException(name + ": no such profile, and no file that can be read", e);
    }
  }

  private static ImportProfile of(String name, Table table) {
    ImportProfile profile = new ImportProfile(name, table.map(ImportProfile::rule));
    if (profile.rules.isEmpty()) {
      throw new ChanceryException(name + ": keeps nothing: it has no line");
    }
    return profile;
  }

  private static Rule rule(Table.Row row) {
    String type = row.required("class");
    String needs = row.text("needs");
    if (!type.equals(ANY) && !type.matches("Q[1-9]\\d{0,17}")) {
      throw row.wrong("no item and not *: " + type);
    }
    if (type.equals(ANY) && needs.isEmpty()) {
      throw row.wrong("any class without a property would keep everything");
    }
    if (!needs.isEmpty() && !needs.matches("P[1-9]\\d{0,8}")) {
      throw row.wrong("no property: " + needs);
    }
    try {
      Kind kind = Kind.of(row.required("kind"));
      return new Rule(kind, type.equals(ANY) ? 0 : Long.parseLong(type.substring(1)), needs);
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind: " + row.text("kind"));
    }
  }

  /** The kind of an item, empty when it is not kept. */
  Optional<Kind> kind(LongPredicate isOfClass, Predicate<String> has) {
    return rules.stream().filter(rule -> rule.fits(isOfClass, has)).map(Rule::kind).findFirst();
  }

  /** Ids of the properties that rules need. */
  Set<String> neededProperties() {
    Set<String> needed = new HashSet<>();
    rules.forEach(rule -> needed.add(rule.needs()));
    needed.remove("");
    return needed;
  }
}
