package org.chancery.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.wikidata.EntityParser.Draft;
import org.jspecify.annotations.Nullable;

/** Makes an item of what was read of it: which names it has, what it held. */
final class ItemMaker {
  /** Longer ones are titles of works that stand among the aliases by mistake. */
  private static final int LONGEST_NAME = 160;

  private static final int MOST_NAMES = 60;

  private ItemMaker() {}

  static Optional<Item> of(Kind kind, Draft draft) {
    Set<String> names = names(draft);
    long number = number(draft.id);
    if (names.isEmpty() || number <= 0) {
      return Optional.empty();
    }
    List<String> all = List.copyOf(names);
    return Optional.of(
        new Item(
            kind,
            number,
            all.get(0),
            all.subList(1, Math.min(all.size(), MOST_NAMES)),
            gender(draft),
            first(draft, Property.BORN),
            first(draft, Property.DIED),
            items(draft, kind == Kind.PERSON ? Property.CITIZENSHIP : Property.COUNTRY),
            items(draft, Property.JURISDICTION),
            kind == Kind.PERSON ? held(draft) : List.of(),
            draft.sitelinks));
  }

  /** In the order of the languages, then what statements give as its own name; Latin letters. */
  private static Set<String> names(Draft draft) {
    Set<String> names = new LinkedHashSet<>();
    Languages.WANTED.forEach(language -> add(names, draft.labels.get(language)));
    Languages.WANTED.forEach(
        language -> draft.aliases.getOrDefault(language, List.of()).forEach(n -> add(names, n)));
    for (Property property :
        List.of(Property.NAME_IN_NATIVE_LANGUAGE, Property.NATIVE_LABEL, Property.OFFICIAL_NAME)) {
      draft.of(property).forEach(statement -> add(names, statement.value()));
    }
    return names;
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null && isUsable(name)) {
      names.add(name);
    }
  }

  private static boolean isUsable(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private static String gender(Draft draft) {
    return switch (first(draft, Property.GENDER)) {
      case "Q6581097" -> "male";
      case "Q6581072" -> "female";
      default -> "";
    };
  }

  private static String first(Draft draft, Property property) {
    List<Statement> statements = draft.of(property);
    return statements.isEmpty() ? "" : statements.get(0).value();
  }

  private static List<Long> items(Draft draft, Property property) {
    return draft.of(property).stream()
        .map(statement -> number(statement.value()))
        .filter(number -> number > 0)
        .distinct()
        .toList();
  }

  private static List<Item.Held> held(Draft draft) {
    return draft.of(Property.POSITION_HELD).stream()
        .filter(statement -> number(statement.value()) > 0)
        .map(ItemMaker::held)
        .toList();
  }

  private static Item.Held held(Statement statement) {
    long jurisdiction = number(statement.qualifier(Property.JURISDICTION));
    return new Item.Held(
        number(statement.value()),
        jurisdiction > 0 ? jurisdiction : number(statement.qualifier(Property.OF)),
        statement.qualifier(Property.START),
        statement.qualifier(Property.END),
        number(statement.qualifier(Property.REPLACES)),
        number(statement.qualifier(Property.REPLACED_BY)));
  }

  /** The number of an item's id, 0 when it is none. */
  static long number(String id) {
    if (id.length() < 2 || id.length() > 18 || id.charAt(0) != 'Q') {
      return 0;
    }
    long number = 0;
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
