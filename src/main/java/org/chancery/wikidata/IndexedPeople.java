package org.chancery.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.chancery.reference.TenureRecord;
import org.chancery.resolve.KnownPerson;
import org.chancery.resolve.PersonName;
import org.chancery.resolve.PersonSource;

/** The people of an index, in the terms of the reference tables. Safe for several threads. */
public final class IndexedPeople implements PersonSource {
  private static final Comparator<TenureRecord> LATEST =
      Comparator.comparing((TenureRecord tenure) -> tenure.end().isEmpty())
          .thenComparing(TenureRecord::start);

  private final WikidataIndex index;
  private final StateItems states;

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
    this.states = new StateItems(tables);
  }

  @Override
  public List<KnownPerson> named(PersonName name) {
    return people(index.find(ItemKeys.name(name.key())));
  }

  @Override
  public List<KnownPerson> variants(PersonName name) {
    Map<Long, Item> found = new LinkedHashMap<>();
    put(index.find(ItemKeys.sound(name)), found);
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
  public List<KnownPerson> ofFamily(String familyName) {
    return people(index.find(ItemKeys.family(familyName)));
  }

  @Override
  public List<TenureRecord> tenures(PersonRecord person) {
    return person.qid() == null
        ? List.of()
        : index.item(ItemMaker.number(person.qid())).map(this::tenures).orElse(List.of());
  }

  private List<KnownPerson> people(List<Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    List<KnownPerson> people = new ArrayList<>(items.size());
    for (Item item : items) {
      if (item.kind() == Kind.PERSON) {
        List<TenureRecord> tenures = tenures(item);
        people.add(new KnownPerson(person(item, tenures), tenures));
      }
    }
    return people;
  }

  /** With the office that is held now, or was held last. */
  private PersonRecord person(Item item, List<TenureRecord> tenures) {
    TenureRecord last =
        tenures.stream().max(LATEST).orElse(new TenureRecord(item.qid(), "", "", "", ""));
    return new PersonRecord(
        item.qid(),
        item.label(),
        item.aliases(),
        item.gender(),
        last.state().isEmpty() ? citizenship(item) : last.state(),
        last.office(),
        last.start(),
        last.end(),
        item.died());
  }

  private String citizenship(Item item) {
    List<String> of = states.ids(item.countries());
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
    StateRecord of = states.of(held.of());
    if (of != null) {
      return of.id();
    }
    return office.states().size() == 1 ? office.states().get(0) : "";
  }

  private Office office(long position) {
    return index
        .item(position)
        .map(item -> new Office(title(item), states.ids(ofWhom(item))))
        .orElse(new Office("", List.of()));
  }

  private static List<Long> ofWhom(Item position) {
    return position.jurisdictions().isEmpty() ? position.countries() : position.jurisdictions();
  }

  /** {@code Minister of Trade of Kenya} is called {@code Minister of Trade} beside the state. */
  private String title(Item position) {
    String label = position.label();
    for (long of : ofWhom(position)) {
      for (String name : states.names(of)) {
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
