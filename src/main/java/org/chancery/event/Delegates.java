package org.chancery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, Entity> byName = new HashMap<>();
    article.entities().stream()
        .filter(entity -> entity.type() == EntityType.STATE)
        .forEach(state -> byName.put(state.name(), state));
    for (Entity entity : article.entities()) {
      delegates.owner(entity, byName).ifPresent(state -> delegates.states.put(entity, state));
    }
    return delegates;
  }

  /** The state behind any "of" of a description: {@code head of state of Tanzania}. */
  private Optional<Entity> owner(Entity entity, Map<String, Entity> states) {
    String name = entity.name();
    for (int of = name.indexOf(OF); of >= 0 && !entity.named(); of = name.indexOf(OF, of + 1)) {
      Entity state = states.get(name.substring(of + OF.length()));
      if (state != null && actFor(name.substring(0, of))) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Whether people or a body without a name act for others. */
  boolean actFor(Entity entity) {
    int of = entity.name().indexOf(OF);
    return !entity.named() && actFor(of < 0 ? entity.name() : entity.name().substring(0, of));
  }

  private boolean actFor(String head) {
    return isWord(head) || isWord(head.substring(head.lastIndexOf(' ') + 1));
  }

  boolean isWord(String noun) {
    return words.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** The state that they act for, where their description says it. */
  Optional<Entity> stateOf(Entity entity) {
    return Optional.ofNullable(states.get(entity));
  }
}
