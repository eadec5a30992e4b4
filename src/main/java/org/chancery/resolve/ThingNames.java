package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;
import org.chancery.mention.NameTables;
import org.chancery.reference.NameParts;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.PlaceRecord;

/**
 * Which body, mechanism, project or place of the tables a name means, and when two names are one.
 */
final class ThingNames {
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "for", "on", "and", "international", "s", "in");

  private static final Set<String> FORMATS =
      Set.of(
          "trio", "format", "process", "platform", "mechanism", "framework", "grouping", "group");

  private static final Pattern ABBREVIATION = Pattern.compile(" \\((\\p{Lu}[\\p{Lu}\\d+]+)\\)");

  private final NameTables tables;
  private final StateNames states;

  ThingNames(NameTables tables, StateNames states) {
    this.tables = tables;
    this.states = states;
  }

  /** The record that a name means; none where several fit and the article does not decide. */
  Optional<NamedRecord> find(Mention mention) {
    List<NamedRecord> found = named(mention);
    if (mention.type() == EntityType.PLACE) {
      return place(found.size() > 1 ? withoutCityOfRegion(mention.text(), found) : found);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@code Gaza} is the region where the city is called {@code Gaza City}. */
  private static List<NamedRecord> withoutCityOfRegion(String name, List<NamedRecord> found) {
    List<NamedRecord> others =
        found.stream().filter(record -> !record.name().equals(name + " City")).toList();
    return others.isEmpty() ? found : others;
  }

  /** By the whole name, or without the abbreviation that is put into it, or by that alone. */
  private List<NamedRecord> named(Mention mention) {
    List<NamedRecord> found = tables.named(mention.text(), mention.type());
    Matcher inside = ABBREVIATION.matcher(mention.text());
    if (found.isEmpty() && inside.find()) {
      found = tables.named(inside.replaceFirst(""), mention.type());
      return found.isEmpty() ? tables.named(inside.group(1), mention.type()) : found;
    }
    return found;
  }

  /** The place of that name in a state. */
  Optional<PlaceRecord> place(String name, String state) {
    return tables.named(name).stream()
        .filter(PlaceRecord.class::isInstance)
        .map(PlaceRecord.class::cast)
        .filter(place -> place.state().equals(state))
        .findFirst();
  }

  /** A place in a state that the article names, else one much larger than its namesakes. */
  private Optional<NamedRecord> place(List<NamedRecord> found) {
    List<PlaceRecord> places =
        found.stream().filter(PlaceRecord.class::isInstance).map(PlaceRecord.class::cast).toList();
    List<PlaceRecord> near =
        places.stream().filter(place -> states.isNamed(place.state())).toList();
    if (near.size() == 1) {
      return Optional.of(near.get(0));
    }
    boolean clear =
        places.size() == 1
            || places.size() > 1 && places.get(0).population() > 5 * places.get(1).population();
    return clear ? Optional.of(places.get(0)) : Optional.empty();
  }

  /**
   * Whether a shorter name is the longer one's: all its words are there, and it ends in the same
   * noun: {@code North–South Corridor}, {@code International North–South Transport Corridor}.
   */
  static boolean isShortFor(String shorter, String longer) {
    List<String> few = words(shorter);
    List<String> many = words(longer);
    return !few.isEmpty()
        && few.size() > 1
        && few.size() <= many.size()
        && new HashSet<>(many).containsAll(few)
        && few.get(few.size() - 1).equals(many.get(many.size() - 1));
  }

  /** {@code Weimar trio} is the {@code Weimar Triangle}: a format is told by what is before. */
  static boolean isSameFormat(String name, String other) {
    List<String> one = words(name);
    List<String> two = words(other);
    return one.size() > 1
        && one.size() == two.size()
        && one.subList(0, one.size() - 1).equals(two.subList(0, two.size() - 1))
        && FORMATS.contains(one.get(one.size() - 1));
  }

  private static List<String> words(String name) {
    return Arrays.stream(NameParts.key(name).split(" "))
        .filter(word -> !SMALL_WORDS.contains(word))
        .toList();
  }
}
