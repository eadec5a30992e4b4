package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Event;
import org.chancery.event.Evidence;
import org.chancery.event.Status;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What makes an event the one it is.
 *
 * <p>Two articles that tell of the same kind of event, equally real, of the same parties on the
 * same day tell of one event. That can be said only where the day is known and everyone is named; a
 * statement also needs its quoted words, for people say more than one thing a day.
 */
final class EventFacts {
  private final EntityIris entities;

  EventFacts(EntityIris entities) {
    this.entities = entities;
  }

  /** The facts that other articles would give, too; none where they do not settle which event. */
  Optional<List<String>> shared(Event event) {
    DateInterval date = event.date();
    if (date == null || !date.isOneDay()) {
      return Optional.empty();
    }
    List<Optional<String>> facts = new ArrayList<>();
    facts.add(Optional.of(event.type() + " " + event.realis() + " " + date.earliest()));
    facts.addAll(tellingApart(event));
    return facts.stream().allMatch(Optional::isPresent)
        ? Optional.of(facts.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private List<Optional<String>> tellingApart(Event event) {
    return switch (event.type()) {
      case MEETING, CALL -> List.of(atLeast(2, parties(event)));
      case VISIT ->
          List.of(
              atLeast(1, event.actors()),
              atLeast(1, present(event.place(), event.host(), event.recipients())));
      case STATEMENT ->
          List.of(atLeast(1, present(event.speaker(), null, List.of())), quote(event));
      case AGREEMENT -> List.of(atLeast(2, parties(event)), atLeast(0, event.about()));
      case ACTION ->
          List.of(
              Optional.ofNullable(event.plover()).map(code -> code.type()),
              atLeast(1, event.actors()),
              atLeast(1, event.recipients()),
              atLeast(0, event.about()));
      case STATUS_REPORT -> List.of(status(event));
    };
  }

  private static Optional<String> quote(Event event) {
    return Optional.ofNullable(event.quote()).map(words -> Slug.of(words));
  }

  private Optional<String> status(Event event) {
    return Optional.ofNullable(event.status())
        .flatMap(
            status ->
                entities.shared(status.project()).map(project -> project + " " + words(status)));
  }

  /** The names of all of them, sorted; none if there are too few or one has no name. */
  private Optional<String> atLeast(int count, Collection<Entity> these) {
    List<Optional<String>> names = these.stream().distinct().map(entities::shared).toList();
    return names.size() >= count && names.stream().allMatch(Optional::isPresent)
        ? Optional.of(String.join(" ", names.stream().flatMap(Optional::stream).sorted().toList()))
        : Optional.empty();
  }

  /** All who have a part in it. */
  static List<Entity> parties(Event event) {
    return Stream.of(
            event.actors().stream(),
            event.recipients().stream(),
            event.participants().stream(),
            Stream.ofNullable(event.host()))
        .flatMap(parties -> parties)
        .distinct()
        .toList();
  }

  private static List<Entity> present(
      @Nullable Entity one, @Nullable Entity other, List<Entity> rest) {
    return Stream.of(Stream.ofNullable(one), Stream.ofNullable(other), rest.stream())
        .flatMap(each -> each)
        .toList();
  }

  /** All facts, and where they stand; but not how sure we are of them, or by which rule. */
  List<String> own(Event event) {
    List<String> facts = new ArrayList<>();
    facts.add(event.type() + " " + event.realis());
    facts.add(iris(event.actors()));
    facts.add(iris(event.recipients()));
    facts.add(iris(event.participants()));
    facts.add(iris(present(event.host(), null, List.of())));
    facts.add(iris(present(event.speaker(), null, List.of())));
    facts.add(iris(present(event.place(), event.attributedTo(), List.of())));
    facts.add(iris(event.about()));
    facts.add(days(event.date()));
    facts.add(Objects.toString(event.quote()));
    facts.add(Objects.toString(event.content()));
    facts.add(event.plover() == null ? "" : event.plover().type());
    facts.add(event.status() == null ? "" : progress(event.status()));
    facts.add(String.join("\n", event.topics()));
    facts.add(spans(event.evidence()));
    return facts;
  }

  private String iris(List<Entity> role) {
    return String.join(
        " ", role.stream().map(each -> entities.of(each).getURI()).sorted().toList());
  }

  private static String days(@Nullable DateInterval date) {
    return date == null ? "" : date.earliest() + "/" + date.latest();
  }

  private String progress(Status status) {
    return entities.of(status.project()).getURI() + " " + words(status);
  }

  private static String words(Status status) {
    return status.percentComplete() + " " + status.phase();
  }

  private static String spans(List<Evidence> evidence) {
    return String.join(
        " ", evidence.stream().map(each -> each.span()).sorted().map(Object::toString).toList());
  }
}
