package org.chancery.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;

/**
 * Reports set a scene once, by its day and its place, and then tell in the simple past what was
 * done and said in it. Gives events without a day or place those of their scene: the latest in
 * their paragraph that their parties share in, else the one that the whole report is about. What is
 * told in the present is at no certain time, and what states say is said nowhere.
 */
final class Scenes {
  private static final int REACH = 4;
  private static final int HEAD = 3;

  private final ResolvedArticle article;
  private final Occasions occasions;
  private final MainEvent main;
  private final List<Scene> scenes;
  private final List<EventDraft> events;

  Scenes(
      ResolvedArticle article, Occasions occasions, List<Scene> scenes, List<EventDraft> events) {
    this.article = article;
    this.occasions = occasions;
    this.scenes = List.copyOf(scenes);
    this.main = new MainEvent(article);
    this.events = events.stream().sorted(Comparator.comparingInt(this::sentence)).toList();
  }

  void apply() {
    boolean reported = isReportedLead();
    for (EventDraft event : events) {
      if (isOpen(event)) {
        event.date = date(event, reported).orElse(null);
      }
    }
    places(EventDraft::isMutual);
    events.stream().filter(this::isMainMeeting).forEach(e -> e.place = main.city().orElse(null));
    places(event -> true);
  }

  private void places(Predicate<EventDraft> kind) {
    for (EventDraft event : events) {
      if (kind.test(event) && canTakePlace(event)) {
        event.place = place(event).orElse(null);
      }
    }
  }

  /** Where the text tells it first, headlines only where nothing else does. */
  private int sentence(EventDraft event) {
    return event.evidence.stream()
        .mapToInt(Evidence::sentence)
        .filter(s -> s >= main.lead())
        .findFirst()
        .orElse(0);
  }

  private int paragraph(int sentence) {
    return article.annotated().sentences().get(sentence).paragraph();
  }

  /** Whether the day told in the first sentence is that of what someone says there. */
  private boolean isReportedLead() {
    List<EventDraft> lead = events.stream().filter(e -> sentence(e) == main.lead()).toList();
    return lead.stream().anyMatch(e -> e.type == EventType.STATEMENT && e.date == null)
        && lead.stream().anyMatch(e -> e.type != EventType.STATEMENT && e.date != null);
  }

  private boolean isOpen(EventDraft event) {
    return event.date == null
        && event.realis == Realis.ACTUAL
        && event.type != EventType.STATUS_REPORT
        && !isNamedOnly(event)
        && (isTold(event) || event.headline);
  }

  /** {@code demanded a halt to the attacks}: what a noun names by the way was at some time. */
  private static boolean isNamedOnly(EventDraft event) {
    return event.type == EventType.ACTION && event.decidedBy.startsWith("noun:");
  }

  /** In the simple past, or at the head of the report in the perfect. */
  private boolean isTold(EventDraft event) {
    return switch (event.telling) {
      case PAST, PAST_PERFECT -> true;
      case PERFECT -> sentence(event) == main.lead();
      case PRESENT, AHEAD -> false;
    };
  }

  private Optional<DateInterval> date(EventDraft event, boolean reported) {
    Optional<DateInterval> scene =
        sceneBefore(event).flatMap(Scenes::dayOf).or(() -> earlierScene(event));
    if (scene.isPresent() || event.telling == Telling.PAST_PERFECT) {
      return scene;
    }
    boolean statement = event.type == EventType.STATEMENT;
    return statement && reported ? main.dayOfReport().or(main::date) : main.date();
  }

  /** Where who acts was not there when the main event was told: the scene that spoke of them. */
  private Optional<DateInterval> earlierScene(EventDraft event) {
    int at = sentence(event);
    boolean atHead =
        scenes.stream()
            .filter(scene -> scene.sentence() == main.lead())
            .anyMatch(scene -> isPresent(event, scene));
    return scenes.stream()
        .filter(scene -> scene.date() != null && !atHead)
        .filter(scene -> scene.sentence() <= at && at - scene.sentence() <= REACH)
        .filter(scene -> isPresent(event, scene))
        .reduce((one, other) -> other)
        .flatMap(scene -> Optional.ofNullable(scene.date()))
        .map(date -> MainEvent.as(date, "day of the scene"));
  }

  private static boolean isPresent(EventDraft event, Scene scene) {
    return event.actors.stream().anyMatch(scene.present()::contains);
  }

  private static Optional<DateInterval> dayOf(EventDraft scene) {
    return Optional.ofNullable(scene.date).map(date -> MainEvent.as(date, "day of the scene"));
  }

  private Optional<EventDraft> sceneBefore(EventDraft event) {
    int at = sentence(event);
    return events.stream()
        .filter(other -> other != event && other.date != null && other.realis == Realis.ACTUAL)
        .filter(other -> sentence(other) <= at && at - sentence(other) <= 2 && at > 0)
        .filter(other -> paragraph(sentence(other)) == paragraph(at))
        .filter(
            other ->
                event.telling == Telling.PAST_PERFECT && sentence(other) < at
                    || shares(event, other))
        .reduce((one, other) -> other);
  }

  private boolean shares(EventDraft event, EventDraft scene) {
    Set<Entity> there = new HashSet<>(scene.parties());
    if (sentence(scene) < sentence(event)) {
      there.addAll(personsIn(sentence(scene)));
    }
    return event.actors.stream().anyMatch(there::contains);
  }

  private Set<Entity> personsIn(int sentence) {
    Set<Entity> persons = new HashSet<>();
    for (Reference reference : article.references()) {
      if (reference.mention().sentence() == sentence) {
        reference.entities().stream()
            .filter(entity -> entity.type() == EntityType.PERSON)
            .forEach(persons::add);
      }
    }
    return persons;
  }

  /** A meeting of persons on the day, told without its place: it was where the report is from. */
  private boolean isMainMeeting(EventDraft event) {
    return event.place == null
        && (event.type == EventType.MEETING || event.type == EventType.AGREEMENT)
        && event.realis == Realis.ACTUAL
        && event.telling == Telling.PAST
        && hasPerson(event)
        && isOnMainDay(event);
  }

  private static boolean hasPerson(EventDraft event) {
    return event.parties().stream().anyMatch(Scenes::isPerson);
  }

  private boolean isOnMainDay(EventDraft event) {
    DateInterval date = event.date;
    return date != null
        && main.date().filter(day -> date.earliest().equals(day.earliest())).isPresent();
  }

  /** Persons and delegations are somewhere; states and ministries speak from nowhere. */
  private static boolean canTakePlace(EventDraft event) {
    boolean one = event.type != EventType.STATEMENT || event.actors.size() == 1;
    boolean present =
        event.actors.stream()
            .anyMatch(
                entity ->
                    entity.type() == EntityType.PERSON
                        || entity.type() == EntityType.ORGANIZATION && !entity.named());
    return event.place == null
        && event.realis == Realis.ACTUAL
        && event.telling == Telling.PAST
        && event.type != EventType.CALL
        && one
        && present;
  }

  /** The place of what a party did or where it spoke on the same day. */
  private Optional<Entity> place(EventDraft event) {
    return events.stream()
        .filter(other -> other != event && other.place != null && isScene(event, other))
        .filter(other -> other.realis == Realis.ACTUAL && sameDay(event, other))
        .filter(other -> event.actors.stream().anyMatch(other.parties()::contains))
        .min(Comparator.comparingInt(other -> Math.abs(sentence(event) - sentence(other))))
        .map(other -> other.place)
        .or(() -> placeOfHead(event));
  }

  /** The city where the head of the report has those who act on the day of its main event. */
  private Optional<Entity> placeOfHead(EventDraft event) {
    if (!isOnMainDay(event)) {
      return Optional.empty();
    }
    Set<Entity> present = new HashSet<>();
    scenes.stream().filter(this::isHead).forEach(scene -> present.addAll(scene.present()));
    return event.parties().stream().anyMatch(e -> isPerson(e) && present.contains(e))
        ? scenes.stream()
            .filter(scene -> isHead(scene) && scene.place() != null)
            .findFirst()
            .map(Scene::place)
        : Optional.empty();
  }

  private static boolean isPerson(Entity entity) {
    return entity.type() == EntityType.PERSON;
  }

  /**
   * Whether a scene is set at the head of the report, and on no other day than the main event's.
   */
  private boolean isHead(Scene scene) {
    DateInterval date = scene.date();
    boolean sameDay =
        date == null
            || main.date().filter(day -> day.earliest().equals(date.earliest())).isPresent();
    return sameDay && scene.sentence() < main.lead() + HEAD;
  }

  /**
   * A statement's place and a venue hold for their paragraph only; a state is no place to speak at.
   */
  private boolean isScene(EventDraft event, EventDraft other) {
    if (other.place == null || other.place.type() != EntityType.PLACE) {
      return false;
    }
    boolean sameParagraph = paragraph(sentence(other)) == paragraph(sentence(event));
    if (occasions.isVenue(other.place)) {
      return sameParagraph && event.type == EventType.STATEMENT && isBehind(event, other);
    }
    return switch (other.type) {
      case MEETING, VISIT, AGREEMENT, ACTION -> isBehind(event, other);
      case STATEMENT -> sameParagraph;
      case CALL, STATUS_REPORT -> false;
    };
  }

  private boolean isBehind(EventDraft event, EventDraft other) {
    return sentence(other) <= sentence(event);
  }

  private static boolean sameDay(EventDraft one, EventDraft other) {
    return one.date != null
        && other.date != null
        && one.date.earliest().equals(other.date.earliest());
  }
}
