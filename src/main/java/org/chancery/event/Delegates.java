package org.chancery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.mention.EntityType;
import org.chancery.reference.Table;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/**
 * For whom people without names act: {@code the foreign ministers of Norway and Chile} are Norway
 * and Chile.
 */
final class Delegates {
  private static final String RESOURCE = "/org/chancery/event/delegates.tsv";
  private static final String OF = " of ";

  private final Set<String> words;
  private final Map<Entity, Entity> states = new HashMap<>();
  private final Map<Entity, Entity> owners = new HashMap<>();
  private final Map<Entity, List<Entity>> members = new HashMap<>();
  private final Map<String, Entity> byAlias = new HashMap<>();

  private Delegates(Set<String> words) {
    this.words = words;
  }

  /**
   * The nouns of the class path's table.
   *
   * @throws org.chancery.ChanceryException when the table is missing or damaged
   */
  static Set<String> words() {
    Set<String> words = new HashSet<>();
    Table.read(RESOURCE).map(row -> words.addAll(row.values("words")));
    return Set.copyOf(words);
  }

  /** For one article. */
  static Delegates in(ResolvedArticle article, Set<String> words) {
    Delegates delegates = new Delegates(words);
    Map<String, Entity> byName = new LinkedHashMap<>();
    article.entities().stream()
        .filter(entity -> entity.type() == EntityType.STATE)
        .forEach(
            state -> {
              byName.put(state.name(), state);
              state.aliases().forEach(alias -> delegates.byAlias.put(alias, state));
            });
    article.entities().forEach(entity -> delegates.read(entity, byName));
    return delegates;
  }

  private void read(Entity entity, Map<String, Entity> byName) {
    if (entity.type() == EntityType.MECHANISM) {
      List<Entity> named = byName.values().stream().filter(s -> isPartOf(s, entity)).toList();
      if (named.size() > 1) {
        members.put(entity, named);
      }
    }
    String name = entity.name();
    for (int of = name.indexOf(OF); of >= 0 && !entity.named(); of = name.indexOf(OF, of + 1)) {
      Entity state = byName.get(name.substring(of + OF.length()));
      if (state != null) {
        owners.put(entity, state);
        if (actFor(name.substring(0, of))) {
          states.put(entity, state);
        }
      }
    }
  }

  /** {@code the Iran–Saudi Arabia–China committee}. */
  private static boolean isPartOf(Entity state, Entity mechanism) {
    String name = "–" + mechanism.name().replaceAll("[-/ ]", "–") + "–";
    return Stream.concat(Stream.of(state.name()), state.aliases().stream())
        .anyMatch(alias -> name.contains("–" + alias.replaceAll("[-/ ]", "–") + "–"));
  }

  /** Whether people or a body without a name act for others. */
  boolean actFor(Entity entity) {
    String head = entity.name().split(" (of|from) ", 2)[0];
    return !entity.named() && actFor(head);
  }

  private boolean actFor(String head) {
    return isWord(head) || isWord(head.substring(head.lastIndexOf(' ') + 1));
  }

  boolean isWord(String noun) {
    return words.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** The state that a capital stands for elsewhere in the article. */
  Optional<Entity> stateNamedAfter(Entity capital) {
    return capital.type() == EntityType.PLACE
        ? Optional.ofNullable(byAlias.get(capital.name()))
        : Optional.empty();
  }

  /** Whose people or body they are: of {@code the troops of Gabon}, Gabon. */
  Optional<Entity> ownerOf(Entity entity) {
    return Optional.ofNullable(owners.get(entity));
  }

  /** The states that a format is named after; empty for others. */
  List<Entity> membersOf(Entity mechanism) {
    return members.getOrDefault(mechanism, List.of());
  }

  /** The state that they act for, where their description says it. */
  Optional<Entity> stateOf(Entity entity) {
    return Optional.ofNullable(states.get(entity));
  }
}
