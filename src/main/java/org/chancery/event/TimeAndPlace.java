package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;

/** When and where a sentence says that things are, and the scene that it sets for others. */
final class TimeAndPlace {
  private final Clause clause;
  private final Occasions occasions;
  private final EventTime time;
  private final EventPlace place;

  TimeAndPlace(Clause clause, Occasions occasions, List<DateMention> dates) {
    this.clause = clause;
    this.occasions = occasions;
    this.time = new EventTime(clause, occasions, dates);
    this.place = new EventPlace(clause, occasions);
  }

  /**
   * Gives an event its day, its place and how it is told.
   *
   * @param trigger the word that tells it
   * @param object the noun of a light verb, else the trigger again
   */
  void tell(EventDraft event, Node trigger, Node object) {
    event.telling = Telling.of(clause, trigger);
    event.pastPerfect = event.telling == Telling.PAST_PERFECT;
    if (event.place == null) {
      event.place =
          place
              .of(trigger)
              .or(() -> occasions.isPlaced(object) ? place.of(object) : Optional.empty())
              .filter(found -> !event.parties().contains(found))
              .orElse(null);
    }
    boolean said = event.type == EventType.STATEMENT;
    event.date =
        isStanding(event)
            ? time.beside(trigger).orElse(null)
            : time.of(trigger, said).or(() -> time.of(object, said)).orElse(null);
  }

  /** {@code says that}: what someone says still is not of the day that the sentence tells. */
  private static boolean isStanding(EventDraft event) {
    return event.type == EventType.STATEMENT && event.telling == Telling.PRESENT;
  }

  /** The scene that a sentence sets, where its main clause tells a day or a city. */
  Optional<Scene> scene() {
    return clause.nodes().stream()
        .filter(node -> node.head() < 0)
        .findFirst()
        .flatMap(
            main -> {
              DateInterval date = date(main).orElse(null);
              Entity city =
                  place
                      .of(main)
                      .filter(e -> e.type() == EntityType.PLACE && !occasions.isVenue(e))
                      .or(place::cityOfParticiple)
                      .orElse(null);
              return date == null && city == null
                  ? Optional.empty()
                  : Optional.of(new Scene(clause.sentence().index(), date, city, present()));
            });
  }

  private Set<Entity> present() {
    Set<Entity> present = new HashSet<>();
    clause.nodes().forEach(node -> present.addAll(node.meant()));
    present.removeIf(entity -> !Parties.isAgent(entity));
    return present;
  }

  Optional<DateInterval> date(Node trigger) {
    return time.of(trigger, false);
  }

  Optional<Entity> place(Node trigger) {
    return place.of(trigger);
  }
}
