package org.chancery.wikidata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reference.NameParts;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.jspecify.annotations.Nullable;

/** The states of the tables by the numbers of their items. Immutable. */
final class StateItems {
  private final Map<Long, StateRecord> states = new HashMap<>();

  StateItems(ReferenceTables tables) {
    for (StateRecord state : tables.states()) {
      if (state.qid() != null) {
        states.putIfAbsent(ItemMaker.number(state.qid()), state);
      }
    }
  }

  @Nullable StateRecord of(long item) {
    return states.get(item);
  }

  /** Ids of the tables; items that are no state of theirs are left out. */
  List<String> ids(List<Long> items) {
    return items.stream()
        .map(states::get)
        .filter(state -> state != null)
        .map(StateRecord::id)
        .toList();
  }

  /** Names of a state, none when the item is not one. */
  List<String> names(long item) {
    StateRecord state = states.get(item);
    return state == null ? List.of() : state.names();
  }

  /** Whether a name has the name of the state in it: {@code Coffee Board of Kenya}. */
  boolean isIn(String name, long item) {
    String words = " " + NameParts.key(name) + " ";
    return names(item).stream().anyMatch(state -> words.contains(" " + NameParts.key(state) + " "));
  }
}
