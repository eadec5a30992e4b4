package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Mention;
import org.chancery.mention.MentionKind;
import org.chancery.mention.NameTables;
import org.chancery.reference.BuildingRecord;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.OrganisationRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.StateRecord;

/** Which state, or body, a state's name, demonym or seat of government means in an article. */
final class StateNames {
  private final NameTables tables;
  private final Set<String> certain = new HashSet<>();

  /** Reads first which states the article names without doubt; they decide the doubtful ones. */
  StateNames(NameTables tables, List<Mention> mentions) {
    this.tables = tables;
    for (Mention mention : mentions) {
      List<StateRecord> states = tables.states(mention.text());
      if (states.size() == 1) {
        certain.add(states.get(0).id());
      }
    }
  }

  /** Whether the article names the state without doubt. */
  boolean isNamed(String stateId) {
    return certain.contains(stateId);
  }

  Optional<NamedRecord> find(Mention mention) {
    return mention.kind() == MentionKind.METONYM
        ? seat(mention.text())
        : likeliest(tables.states(mention.text())).map(state -> state);
  }

  private Optional<StateRecord> likeliest(List<StateRecord> states) {
    return states.stream()
        .filter(state -> certain.contains(state.id()))
        .findFirst()
        .or(() -> states.stream().filter(state -> !state.isTerritory()).findFirst())
        .or(() -> states.stream().findFirst());
  }

  /** Whether a name is that of a building that stands for a government. */
  boolean isBuilding(String name) {
    return tables.named(name).stream().anyMatch(BuildingRecord.class::isInstance);
  }

  /** Whose government, or which body, a capital or a building stands for. */
  Optional<NamedRecord> seat(String name) {
    List<NamedRecord> owners = new ArrayList<>();
    for (NamedRecord record : tables.named(name)) {
      if (record instanceof BuildingRecord building) {
        building.of().forEach(id -> withId(id).ifPresent(owners::add));
      } else if (record instanceof PlaceRecord place && place.kind().equals("capital")) {
        withId(place.state()).ifPresent(owners::add);
      }
    }
    return owners.stream()
        .filter(owner -> certain.contains(owner.id()))
        .findFirst()
        .or(() -> owners.stream().findFirst());
  }

  /** What stands where a government is meant: the capital, the building. */
  Optional<NamedRecord> place(String name) {
    return tables.named(name).stream()
        .filter(
            record ->
                record instanceof BuildingRecord
                    || record instanceof PlaceRecord place && place.kind().equals("capital"))
        .findFirst();
  }

  /** The state or organisation with an id. */
  Optional<NamedRecord> withId(String id) {
    Optional<NamedRecord> state =
        tables.tables().states().stream()
            .filter(record -> record.id().equals(id))
            .findFirst()
            .map(record -> record);
    return state.or(() -> organisation(id));
  }

  private Optional<NamedRecord> organisation(String id) {
    return tables.tables().organisations().stream()
        .filter(record -> record.id().equals(id))
        .findFirst()
        .map((OrganisationRecord record) -> record);
  }
}
