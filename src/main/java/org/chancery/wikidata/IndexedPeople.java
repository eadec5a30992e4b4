package org.chancery.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.chancery.reference.TenureRecord;
import org.chancery.resolve.PersonName;
import org.chancery.resolve.PersonSource;

/** The people of an index, in the terms of the reference tables. Safe for several threads. */
public final class IndexedPeople implements PersonSource {
  private static final Comparator<TenureRecord> LATEST =
      Comparator.comparing((TenureRecord tenure) -> tenure.end().isEmpty())
          .thenComparing(TenureRecord::start);

  private final WikidataIndex index;
  private final Map<Long, StateRecord> states = new HashMap<>();

  /** As many as there are positions that candidates of articles held; each is asked for often. */
  private final Map<Long, Office> offices = new ConcurrentHashMap<>();

  /**
   * A position.
   *
   * @param title without the state; empty when the index does not have it
   * @param states ids of the states that it is of
   */
  private record Office(String title, List<String> states) {}

  public IndexedPeople(WikidataIndex index, ReferenceTables tables) {
    this.index = index;
    for (StateRecord state : tables.states()) {
      if (state.qid() != null) {
        states.putIfAbsent(ItemMaker.number(state.qid()), state);
      }
    }
  }

  @Override
  public List<PersonRecord> named(PersonName name) {
    return people(index.find(ItemKeys.name(name.key())));
  }

  @Override
  public List<PersonRecord> variants(PersonName name) {
    Map<Long, Item> found = new LinkedHashMap<>();
    put(index.find(ItemKeys.sound(name.key())), found);
    for (int i = 1; i < name.words().size(); i++) {
      for (Item item : index.find(ItemKeys.twoWords(name.words(), i))) {
        if (hasVariant(item, name)) {
          found.put(item.number(), item);
        }
      }
    }
    return people(List.copyOf(found.values()));
  }

  private static void put(List<Item> items, Map<Long, Item> found) {
    items.forEach(item -> found.put(item.number(), item));
  }

  private static boolean hasVariant(Item item, PersonName name) {
    return item.names().stream().anyMatch(other -> name.isVariantOf(PersonName.of(other).words()));
  }

  @Override
  public List<PersonRecord> ofFamily(String familyName) {
    return people(index.find(ItemKeys.family(familyName)));
  }

  @Override
  public List<TenureRecord> tenures(PersonRecord person) {
    return person.qid() == null
        ? List.of()
        : index.item(ItemMaker.number(person.qid())).map(this::tenures).orElse(List.of());
  }

  private List<PersonRecord> people(List<Item> items) {
    List<PersonRecord> people = new ArrayList<>(items.size());
    for (Item item : items) {
      if (item.kind() == Kind.PERSON) {
        people.add(person(item));
      }
    }
    return people;
  }

  /** With the office that is held now, or was held last. */
  private PersonRecord person(Item item) {
    Optional<TenureRecord> last = tenures(item).stream().max(LATEST);
    return new PersonRecord(
        item.qid(),
        item.label(),
        item.aliases(),
        item.gender(),
        last.map(TenureRecord::state).filter(state -> !state.isEmpty()).orElse(citizenship(item)),
        last.map(TenureRecord::office).orElse(""),
        last.map(TenureRecord::start).orElse(""),
        last.map(TenureRecord::end).orElse(""),
        item.died());
  }

  private String citizenship(Item item) {
    List<String> of = ids(item.countries());
    return of.size() == 1 ? of.get(0) : "";
  }

  private List<TenureRecord> tenures(Item item) {
    List<TenureRecord> tenures = new ArrayList<>(item.held().size());
    for (Item.Held held : item.held()) {
      Office office = offices.computeIfAbsent(held.position(), this::office);
      tenures.add(
          new TenureRecord(
              item.qid(), office.title(), state(held, office), held.start(), held.end()));
    }
    return tenures;
  }

  private String state(Item.Held held, Office office) {
    StateRecord of = states.get(held.of());
    if (of != null) {
      return of.id();
    }
    return office.states().size() == 1 ? office.states().get(0) : "";
  }

  private Office office(long position) {
    return index
        .item(position)
        .map(item -> new Office(title(item), ids(ofWhom(item))))
        .orElse(new Office("", List.of()));
  }

  private static List<Long> ofWhom(Item position) {
    return position.jurisdictions().isEmpty() ? position.countries() : position.jurisdictions();
  }

  private List<String> ids(List<Long> items) {
    return items.stream().map(states::get).filter(s -> s != null).map(StateRecord::id).toList();
  }

  /** {@code Minister of Trade of Kenya} is called {@code Minister of Trade} beside the state. */
  private String title(Item position) {
    String label = position.label();
    for (long of : ofWhom(position)) {
      StateRecord state = states.get(of);
      for (String name : state == null ? List.<String>of() : state.names()) {
        for (String tail : List.of(" of " + name, " of the " + name, " in " + name)) {
          if (label.endsWith(tail)) {
            return label.substring(0, label.length() - tail.length());
          }
        }
      }
    }
    return label;
  }
}
