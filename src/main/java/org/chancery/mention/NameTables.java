package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.reference.GivenName;
import org.chancery.reference.MechanismRecord;
import org.chancery.reference.NameIndex;
import org.chancery.reference.NameParts;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.OrganisationRecord;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.ProjectRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;

/** The names of the reference tables, ready to be looked up. Immutable, shared by all threads. */
public final class NameTables {
  private final NameIndex<NamedRecord> names = new NameIndex<>();
  private final NameIndex<StateRecord> demonyms = new NameIndex<>();
  private final NameIndex<PersonRecord> people = new NameIndex<>();
  private final Map<String, String> genderOfGivenName = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final ReferenceTables tables;

  public NameTables(ReferenceTables tables) {
    this.tables = tables;
    tables.states().forEach(this::addState);
    tables.organisations().forEach(this::add);
    tables.mechanisms().forEach(this::add);
    tables.projects().forEach(this::add);
    tables.places().stream()
        .sorted(Comparator.comparingLong(PlaceRecord::population).reversed())
        .forEach(this::add);
    tables.buildings().forEach(this::add);
    tables.people().forEach(this::addPerson);
    tables.givenNames().forEach(this::addGivenName);
  }

  /** The tables behind the names. */
  public ReferenceTables tables() {
    return tables;
  }

  private void addState(StateRecord state) {
    add(state);
    state.demonyms().forEach(demonym -> demonyms.add(demonym, state));
  }

  private void add(NamedRecord record) {
    record.names().forEach(name -> names.add(name, record));
  }

  private void addPerson(PersonRecord person) {
    for (String name : person.names()) {
      List<NameParts.Part> parts = NameParts.of(name);
      people.add(parts, person);
      if (parts.size() > 1) {
        givenNames.add(parts.get(0).key());
        familyNames.add(parts.get(parts.size() - 1).key());
      }
    }
  }

  private void addGivenName(GivenName given) {
    String key = NameParts.fold(given.name());
    givenNames.add(key);
    genderOfGivenName.put(key, given.gender());
  }

  /** The longest name of a state, body, mechanism, project, place or building that begins here. */
  Optional<NameIndex.Hit<NamedRecord>> longest(List<NameParts.Part> text, int from) {
    return names.longest(text, from);
  }

  Optional<NameIndex.Hit<StateRecord>> longestDemonym(List<NameParts.Part> text, int from) {
    return demonyms.longest(text, from);
  }

  Optional<NameIndex.Hit<PersonRecord>> longestPerson(List<NameParts.Part> text, int from) {
    return people.longest(text, from);
  }

  /** What has exactly this name, people left out. */
  public List<NamedRecord> named(String name) {
    return names.named(name);
  }

  /** What of one type has exactly this name. */
  public List<NamedRecord> named(String name, EntityType type) {
    return named(name).stream().filter(record -> typeOf(record) == type).toList();
  }

  /** The states that a name or a demonym may mean. */
  public List<StateRecord> states(String name) {
    List<StateRecord> states = new ArrayList<>();
    for (NamedRecord record : names.named(name)) {
      if (record instanceof StateRecord state) {
        states.add(state);
      }
    }
    return states.isEmpty() ? demonyms.named(name) : states;
  }

  /** Whether a word is of a state's people or tongue, and not the state's name. */
  boolean isDemonymOnly(String word) {
    return !demonyms.named(word).isEmpty()
        && names.named(word).stream().noneMatch(StateRecord.class::isInstance);
  }

  /** People of the tables with exactly this name. */
  public List<PersonRecord> people(List<NameParts.Part> name) {
    return people.named(name);
  }

  public boolean isGivenName(String word) {
    return givenNames.contains(NameParts.fold(word));
  }

  public boolean isFamilyName(String word) {
    return familyNames.contains(NameParts.fold(word));
  }

  /** {@code male} or {@code female}, for first names that nearly always tell. */
  public Optional<String> genderOfGivenName(String word) {
    return Optional.ofNullable(genderOfGivenName.get(NameParts.fold(word)));
  }

  /** What kind of thing a record is; a building that stands for a government is a place. */
  public static EntityType typeOf(NamedRecord record) {
    if (record instanceof StateRecord) {
      return EntityType.STATE;
    } else if (record instanceof OrganisationRecord) {
      return EntityType.ORGANIZATION;
    } else if (record instanceof MechanismRecord) {
      return EntityType.MECHANISM;
    } else if (record instanceof ProjectRecord) {
      return EntityType.PROJECT;
    }
    return record instanceof PersonRecord ? EntityType.PERSON : EntityType.PLACE;
  }
}
