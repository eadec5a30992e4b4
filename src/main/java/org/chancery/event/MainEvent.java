package org.chancery.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Block;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/**
 * News tells the day and place of what it is about once, at its head; what the report goes on to
 * tell in the simple past happened on that day, and where its parties were.
 */
final class MainEvent {
  private static final int HEAD = 3;
  private static final int RECENT_DAYS = 10;

  private final ResolvedArticle article;

  MainEvent(ResolvedArticle article) {
    this.article = article;
  }

  /** Gives events without a day that of the main event: tellings of other days stay apart. */
  void date(List<EventDraft> events) {
    date().ifPresent(date -> events.stream().filter(MainEvent::isOpen).forEach(e -> e.date = date));
  }

  /** Gives events without a place that of the main event, where they share in it. */
  void place(List<EventDraft> events) {
    datelinePlace()
        .ifPresent(
            place ->
                events.stream().filter(this::isMainMeeting).forEach(event -> event.place = place));
    for (EventDraft event : events) {
      if (event.place == null && event.realis == Realis.ACTUAL && !event.pastPerfect) {
        place(event, events).ifPresent(place -> event.place = place);
      }
    }
  }

  private static boolean isOpen(EventDraft event) {
    return event.date == null
        && event.realis == Realis.ACTUAL
        && !event.pastPerfect
        && event.type != EventType.STATUS_REPORT;
  }

  /** The first single day of the first sentences of prose, if it is close to publication. */
  private Optional<DateInterval> date() {
    LocalDate published = article.annotated().article().published();
    if (published == null) {
      return Optional.empty();
    }
    int firstProse =
        article.annotated().sentences().stream()
            .filter(s -> s.block() == Block.Kind.PARAGRAPH)
            .mapToInt(s -> s.index())
            .findFirst()
            .orElse(0);
    return article.dates().stream()
        .filter(date -> date.sentence() >= firstProse && date.sentence() < firstProse + HEAD)
        .map(DateMention::value)
        .filter(DateInterval::isOneDay)
        .filter(
            value -> Math.abs(ChronoUnit.DAYS.between(value.earliest(), published)) <= RECENT_DAYS)
        .findFirst()
        .map(v -> new DateInterval(v.earliest(), v.latest(), v.edtf(), "day of the main event"));
  }

  /**
   * A meeting or an agreement of the day, told without its place: it was where the report is from.
   */
  private boolean isMainMeeting(EventDraft event) {
    return event.place == null
        && (event.type == EventType.MEETING || event.type == EventType.AGREEMENT)
        && event.realis == Realis.ACTUAL
        && !event.pastPerfect
        && date()
            .filter(day -> event.date != null && event.date.earliest().equals(day.earliest()))
            .isPresent();
  }

  /** The one city of the dateline. */
  private Optional<Entity> datelinePlace() {
    List<Entity> places =
        article.references().stream()
            .filter(
                r ->
                    article.annotated().sentences().get(r.mention().sentence()).block()
                        == Block.Kind.DATELINE)
            .flatMap(r -> r.entities().stream())
            .filter(entity -> entity.type() == EntityType.PLACE)
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** The place of a meeting, visit or agreement on the same day in which a party took part. */
  private static Optional<Entity> place(EventDraft event, List<EventDraft> events) {
    return events.stream()
        .filter(other -> other != event && other.type != EventType.STATEMENT)
        .filter(other -> other.type != EventType.ACTION && other.place != null)
        .filter(other -> other.realis == Realis.ACTUAL && sameDay(event, other))
        .filter(other -> event.actors.stream().anyMatch(other.parties()::contains))
        .findFirst()
        .map(other -> other.place);
  }

  private static boolean sameDay(EventDraft one, EventDraft other) {
    return one.date != null
        && other.date != null
        && one.date.earliest().equals(other.date.earliest());
  }
}
