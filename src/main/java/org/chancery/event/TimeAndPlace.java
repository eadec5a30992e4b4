package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;

/**
 * When and where a clause says that something is: beside its verb, beside those that govern it, at
 * the occasion that it names, or in the clause that says when.
 */
final class TimeAndPlace {
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "inside", "on");
  private static final Set<String> WITHIN = Set.of("in", "at", "near", "outside", "inside");
  private static final Set<String> OCCASIONS =
      Set.of(
          "ceremony",
          "conference",
          "briefing",
          "meeting",
          "talk",
          "summit",
          "session",
          "hearing",
          "forum",
          "call",
          "conversation",
          "visit",
          "trip",
          "round",
          "reception",
          "gathering",
          "dinner",
          "lunch",
          "breakfast",
          "negotiation",
          "consultation",
          "discussion",
          "congress",
          "debate",
          "event",
          "interview",
          "appearance",
          "news",
          "press",
          "address",
          "speech",
          "assembly",
          "parade",
          "funeral",
          "anniversary");
  private static final int FARTHEST = 5;

  private final Clause clause;
  private final List<DateMention> dates;

  TimeAndPlace(Clause clause, List<DateMention> dates) {
    this.clause = clause;
    this.dates = dates;
  }

  /**
   * Gives an event its day, its place and how it is told.
   *
   * @param trigger the word that tells it
   * @param object the noun of a light verb, else the trigger again
   */
  void tell(EventDraft event, Node trigger, Node object) {
    if (event.place == null) {
      event.place =
          place(trigger)
              .or(() -> isOccasion(object) ? place(object) : Optional.empty())
              .filter(place -> !event.parties().contains(place))
              .orElse(null);
    }
    event.date = date(trigger).or(() -> date(object)).orElse(null);
    event.telling = Telling.of(clause, trigger);
    event.pastPerfect = event.telling == Telling.PAST_PERFECT;
  }

  /** The scene that a sentence sets, where its main clause tells a day or a city. */
  Optional<Scene> scene() {
    for (Node node : clause.nodes()) {
      if (node.head() < 0) {
        DateInterval date = date(node).orElse(null);
        Entity place =
            place(node)
                .filter(e -> e.type() == EntityType.PLACE)
                .or(this::cityOfParticiple)
                .orElse(null);
        return date == null && place == null
            ? Optional.empty()
            : Optional.of(new Scene(clause.sentence().index(), date, place, present()));
      }
    }
    return Optional.empty();
  }

  /** {@code a communiqué adopted in Baku}. */
  private Optional<Entity> cityOfParticiple() {
    return clause.nodes().stream()
        .filter(node -> node.tag().equals("VBN") && node.head() >= 0 && !endsClause(node))
        .flatMap(verb -> clause.children(verb, "obl").stream())
        .filter(noun -> WITHIN.contains(clause.preposition(noun)))
        .flatMap(noun -> noun.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }

  private static boolean endsClause(Node node) {
    return node.has("ccomp", "parataxis", "acl:relcl");
  }

  private Set<Entity> present() {
    Set<Entity> present = new HashSet<>();
    clause.nodes().forEach(node -> present.addAll(node.meant()));
    present.removeIf(entity -> !Parties.isAgent(entity));
    return present;
  }

  Optional<DateInterval> date(Node trigger) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Node here = at;
      Optional<DateInterval> found =
          dateBeside(here)
              .or(() -> dateOfOccasion(here))
              .or(() -> whenClause(here).flatMap(this::dateBeside));
      if (found.isPresent()) {
        return found;
      }
      Optional<Node> head = clause.head(at);
      if (head.isEmpty() || endsScope(at)) {
        break;
      }
      at = head.get();
    }
    return dayOfClause(trigger);
  }

  private static boolean endsScope(Node at) {
    return at.has("ccomp", "parataxis", "acl:relcl") || at.has("acl") && at.tag().equals("VBN");
  }

  private Optional<DateInterval> dateBeside(Node head) {
    for (Node child : clause.children(head)) {
      if (child.has(
          "obl",
          "obl:tmod",
          "obl:npmod",
          "obl:unmarked",
          "nmod",
          "nmod:tmod",
          "nmod:unmarked",
          "advmod",
          "obl:agent",
          "nmod:npmod",
          "compound",
          "nummod",
          "appos",
          "dep",
          "nmod:poss")) {
        Optional<DateInterval> date = dateIn(child);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code at hearings last October}, {@code in a phone call on Monday}. */
  private Optional<DateInterval> dateOfOccasion(Node head) {
    return clause.children(head, "obl", "nmod").stream()
        .filter(TimeAndPlace::isOccasion)
        .flatMap(occasion -> dateBeside(occasion).stream())
        .findFirst();
  }

  /** {@code when the latter visited Yerevan in August}. */
  private Optional<Node> whenClause(Node verb) {
    return clause.children(verb, "advcl").stream()
        .filter(
            child ->
                clause.children(child, "advmod", "mark").stream()
                    .anyMatch(mark -> Set.of("when", "while").contains(mark.lemma())))
        .findFirst();
  }

  private static boolean isOccasion(Node noun) {
    return noun.isNoun() && (OCCASIONS.contains(noun.lemma()) || noun.text().equals("talks"));
  }

  /** The one day that is told in the trigger's own clause, wherever it is parsed to belong. */
  private Optional<DateInterval> dayOfClause(Node trigger) {
    int own = clauseOf(trigger);
    List<DateInterval> days =
        clause.nodes().stream()
            .filter(node -> clauseOf(node) == own)
            .flatMap(node -> dateIn(node).stream())
            .filter(DateInterval::isOneDay)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** Index of the word that heads the clause which a word stands in. */
  private int clauseOf(Node word) {
    Node at = word;
    for (int i = 0; i < clause.nodes().size(); i++) {
      boolean ownClause =
          at.has("ccomp", "parataxis", "acl:relcl", "advcl", "acl") || isClauseInList(at);
      Optional<Node> head = clause.head(at);
      if (ownClause || head.isEmpty()) {
        return at.index();
      }
      at = head.get();
    }
    return at.index();
  }

  private boolean isClauseInList(Node node) {
    return node.has("conj") && !clause.children(node, "nsubj", "nsubj:pass").isEmpty();
  }

  private Optional<DateInterval> dateIn(Node node) {
    return dates.stream()
        .filter(date -> date.firstToken() < node.endToken() && node.firstToken() < date.endToken())
        .findFirst()
        .map(DateMention::value);
  }

  Optional<Entity> place(Node trigger) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Node here = at;
      Optional<Entity> found =
          placeBeside(here)
              .or(() -> placeOfObject(here))
              .or(() -> whenClause(here).flatMap(this::placeOfWhen));
      if (found.isPresent()) {
        return found;
      }
      Optional<Node> head = clause.head(at);
      if (head.isEmpty()
          || !at.has("xcomp", "conj", "obj", "nsubj", "nsubj:pass", "nmod", "obl", "advcl")) {
        break;
      }
      at = head.get();
    }
    return placeOfStrayOccasion(trigger);
  }

  /** {@code held talks in Baku}, {@code told a briefing in Warsaw}. */
  private Optional<Entity> placeOfObject(Node verb) {
    return clause.children(verb, "obj", "iobj", "nsubj:pass").stream()
        .filter(TimeAndPlace::isOccasion)
        .flatMap(occasion -> placeBeside(occasion).stream())
        .findFirst();
  }

  private Optional<Entity> placeOfWhen(Node verb) {
    return clause.children(verb, "obj", "obl").stream()
        .flatMap(child -> child.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }

  private Optional<Entity> placeBeside(Node head) {
    if (head.isNoun() && !isOccasion(head) && clause.head(head).isPresent() && head.has("obj")) {
      return Optional.empty(); // "the mission in Budapest" says where the mission is
    }
    for (Node child : clause.children(head, "obl", "nmod", "advmod", "advcl")) {
      String preposition = clause.preposition(child);
      if (PLACES.contains(preposition) || isOccasion(child) && preposition.equals("during")) {
        Optional<Entity> place = placeOf(child, preposition).or(() -> inner(child));
        if (place.isPresent()) {
          return place;
        }
      } else if (child.isVerb() && child.tag().equals("VBG")) {
        Optional<Entity> place = placeOfOccasionAt(child);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> placeOf(Node noun, String preposition) {
    return noun.meant().stream()
        .filter(Parties::isPlace)
        .filter(e -> e.type() == EntityType.PLACE || !preposition.equals("on"))
        .findFirst();
  }

  /** {@code Speaking at a ceremony in Herat}. */
  private Optional<Entity> placeOfOccasionAt(Node verb) {
    for (Node child : clause.children(verb, "obl")) {
      if (PLACES.contains(clause.preposition(child))) {
        Optional<Entity> place = placeOf(child, "on").or(() -> inner(child));
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code at a ceremony in Lusaka}, {@code in the city of Herat}. */
  private Optional<Entity> inner(Node noun) {
    if (!noun.meant().isEmpty() && noun.meant().get(0).type() != EntityType.PLACE) {
      return Optional.empty();
    }
    for (Node child : clause.children(noun, "nmod", "compound", "appos")) {
      boolean locates =
          child.has("compound", "appos")
              || Set.of("in", "of", "at").contains(clause.preposition(child));
      Optional<Entity> place =
          child.meant().stream().filter(e -> e.type() == EntityType.PLACE).findFirst();
      if (locates && place.isPresent()) {
        return place;
      }
    }
    return isOccasion(noun) ? cityBelow(noun) : Optional.empty();
  }

  private Optional<Entity> cityBelow(Node noun) {
    return clause.below(noun).stream()
        .filter(node -> node.index() != noun.index())
        .filter(
            node -> WITHIN.contains(clause.preposition(node)) && clauseOf(node) == clauseOf(noun))
        .flatMap(node -> node.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }

  /** An occasion that ends a sentence is that of its main clause, wherever it is parsed to hang. */
  private Optional<Entity> placeOfStrayOccasion(Node trigger) {
    boolean main = trigger.head() < 0 || trigger.has("conj") && !isClauseInList(trigger);
    if (!main) {
      return Optional.empty();
    }
    return clause.nodes().stream()
        .filter(
            node -> isOccasion(node) && Set.of("at", "during").contains(clause.preposition(node)))
        .flatMap(node -> inner(node).stream())
        .findFirst();
  }
}
