package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.mention.NameTables;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;

/** The people of the reference tables. Immutable. */
final class TablePeople implements PersonSource {
  private final NameTables names;
  private final Map<String, List<TenureRecord>> tenures = new HashMap<>();
  private final Map<String, PersonRecord> byItem = new HashMap<>();

  /**
   * Made beside other loading: it is asked only for names that are not in the tables as written.
   */
  private final CompletableFuture<SpellingIndex> spellings;

  TablePeople(NameTables names) {
    this.names = names;
    this.spellings =
        CompletableFuture.supplyAsync(() -> new SpellingIndex(names.tables().people()));
    for (TenureRecord tenure : names.tables().tenures()) {
      tenures.computeIfAbsent(tenure.person(), key -> new ArrayList<>(2)).add(tenure);
    }
    for (PersonRecord person : names.tables().people()) {
      if (person.qid() != null) {
        byItem.putIfAbsent(person.qid(), person);
      }
    }
  }

  @Override
  public List<KnownPerson> named(PersonName name) {
    return known(names.people(name.parts()));
  }

  @Override
  public List<KnownPerson> variants(PersonName name) {
    return known(spellings.join().variants(name));
  }

  @Override
  public List<KnownPerson> ofFamily(String familyName) {
    return known(spellings.join().ofFamily(familyName));
  }

  private List<KnownPerson> known(List<PersonRecord> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    List<KnownPerson> known = new ArrayList<>(people.size());
    people.forEach(person -> known.add(new KnownPerson(person, tenures(person))));
    return known;
  }

  @Override
  public List<TenureRecord> tenures(PersonRecord person) {
    return tenures.getOrDefault(person.id(), List.of());
  }

  /** The person with an item. */
  Optional<PersonRecord> withItem(String qid) {
    return Optional.ofNullable(byItem.get(qid));
  }

  /** The newest year in which someone is known to have taken office; 0 where none is told. */
  int lastYear() {
    return tenures.values().stream()
        .flatMap(List::stream)
        .map(TenureRecord::start)
        .filter(start -> start.length() >= 4 && Character.isDigit(start.charAt(0)))
        .mapToInt(start -> Integer.parseInt(start.substring(0, 4)))
        .max()
        .orElse(0);
  }
}
