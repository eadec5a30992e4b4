package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * All background facts that ship with the program. Immutable, loaded once, shared by all threads.
 */
public record ReferenceTables(
    List<StateRecord> states,
    List<OrganisationRecord> organisations,
    List<MembershipRecord> memberships,
    List<MechanismRecord> mechanisms,
    List<ProjectRecord> projects,
    List<PlaceRecord> places,
    List<BuildingRecord> buildings,
    List<OfficeRecord> offices,
    List<PersonRecord> people,
    List<TenureRecord> tenures,
    List<GivenName> givenNames) {
  private static final String FOLDER = "/org/chancery/reference/";

  public ReferenceTables {
    states = List.copyOf(states);
    organisations = List.copyOf(organisations);
    memberships = List.copyOf(memberships);
    mechanisms = List.copyOf(mechanisms);
    projects = List.copyOf(projects);
    places = List.copyOf(places);
    buildings = List.copyOf(buildings);
    offices = List.copyOf(offices);
    people = List.copyOf(people);
    tenures = List.copyOf(tenures);
    givenNames = List.copyOf(givenNames);
  }

  /**
   * Loads the tables that are on the class path.
   *
   * @throws org.chancery.ChanceryException naming file and line when one is missing or damaged
   */
  public static ReferenceTables load() {
    CompletableFuture<List<PersonRecord>> people = later("people", PersonRecord::of);
    CompletableFuture<List<TenureRecord>> tenures = later("tenures", TenureRecord::of);
    return new ReferenceTables(
        rows("states", StateRecord::of),
        rows("organisations", OrganisationRecord::of),
        rows("memberships", MembershipRecord::of),
        rows("mechanisms", MechanismRecord::of),
        rows("projects", ProjectRecord::of),
        rows("places", PlaceRecord::of),
        rows("metonyms", BuildingRecord::of),
        rows("offices", OfficeRecord::of),
        join(people),
        join(tenures),
        rows("given_names", GivenName::of));
  }

  /** The two large tables are read beside the others. */
  private static <T> CompletableFuture<List<T>> later(
      String table, Function<Table.Row, T> reading) {
    return CompletableFuture.supplyAsync(() -> rows(table, reading));
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ChanceryException known ? known : e;
    }
  }

  private static <T> List<T> rows(String table, Function<Table.Row, T> reading) {
    return Table.read(FOLDER + table + ".tsv").map(reading);
  }

  static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  static List<String> join(String name, List<String> aliases) {
    List<String> names = new ArrayList<>(aliases.size() + 1);
    names.add(name);
    names.addAll(aliases);
    return names;
  }
}
