package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.mention.Mention;

/** Who is at home and who visits, where a description says no more. */
final class HostsAndGuests {
  private static final Set<String> HOST = Set.of("host", "hosts");
  private static final Set<String> GUESTS = Set.of("guest", "visitor");

  /** How many sentences back guests are still there. */
  private static final int RECENT = 8;

  private final Discourse discourse;

  HostsAndGuests(Discourse discourse) {
    this.discourse = discourse;
  }

  static boolean isHost(String noun) {
    return HOST.contains(noun);
  }

  static boolean isGuest(String noun) {
    return GUESTS.contains(noun);
  }

  /** Those spoken of last whose state is not that of the place, or of whose guests they are. */
  List<Referent> guests(Mention mention, Modifiers modifiers) {
    Optional<Referent> host =
        Optional.ofNullable(modifiers.owner())
            .flatMap(m -> discourse.meaning(m).stream().findFirst())
            .or(this::host);
    List<Referent> guests =
        discourse.named(EntityType.PERSON, mention.sentence() - RECENT).stream()
            .filter(person -> host.filter(h -> isFellow(h, person)).isEmpty())
            .filter(person -> person.represents() != null)
            .toList();
    boolean counted = modifiers.count() == 0 || modifiers.count() == guests.size();
    return guests.size() > 1 && counted && host.isPresent() ? guests : List.of();
  }

  /** {@code his guest}: who spoke for another state last. */
  Optional<Referent> guestOf(Referent state) {
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && t.meant().get(0).represents() != null
                    && t.meant().get(0).represents() != state)
        .map(t -> t.meant().get(0));
  }

  private static boolean isFellow(Referent one, Referent other) {
    return one == other || one.represents() != null && one.represents() == other.represents();
  }

  /** Who is at home where things happen: the person whose state the latest place lies in. */
  Optional<Referent> host() {
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PLACE
                    && personOfPlace(t.meant().get(0)).isPresent())
        .flatMap(t -> personOfPlace(t.meant().get(0)));
  }

  private Optional<Referent> personOfPlace(Referent place) {
    return discourse
        .latest(
            t ->
                t.meant().size() == 1
                    && t.meant().get(0).type() == EntityType.PERSON
                    && liesInStateOf(place, t.meant().get(0)))
        .map(t -> t.meant().get(0));
  }

  private static boolean liesInStateOf(Referent place, Referent person) {
    return place.record() instanceof org.chancery.reference.PlaceRecord record
        && person.offices().stream()
            .map(Referent.OfficeHeld::of)
            .anyMatch(
                of -> of != null && of.record() != null && of.record().id().equals(record.state()));
  }
}
