package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;

/**
 * When a clause says that something is: beside its verb, beside those that govern it, at the
 * occasion that it names, or in the clause that says when.
 */
final class EventTime {
  private static final Set<String> WHEN = Set.of("when", "while", "as", "after", "before", "once");

  /** What a date can be to the word whose time it tells. */
  private static final String[] BESIDE = {
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
    "nmod:poss",
    "obj"
  };

  private static final int FARTHEST = 5;

  private final Clause clause;
  private final Occasions occasions;
  private final List<DateMention> dates;

  EventTime(Clause clause, Occasions occasions, List<DateMention> dates) {
    this.clause = clause;
    this.occasions = occasions;
    this.dates = dates;
  }

  /**
   * The time of an event.
   *
   * @param said whether the trigger tells that someone says something: what that is about may have
   *     been in the course of a war, the saying is not
   */
  Optional<DateInterval> of(Node trigger, boolean said) {
    return ofParticiple(trigger).or(() -> climbing(trigger, said)).or(() -> dayOfClause(trigger));
  }

  /** Beside the verb itself, and nowhere else: what holds for long is not of one day. */
  Optional<DateInterval> beside(Node trigger) {
    return countedTo(trigger).or(() -> dateBeside(trigger));
  }

  private Optional<DateInterval> climbing(Node trigger, boolean said) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Node here = at;
      Optional<DateInterval> found =
          beside(here)
              .or(() -> dateOfOccasion(here, said))
              .or(() -> whenClause(here).flatMap(this::dateBeside));
      Optional<Node> head = clause.head(at);
      if (found.isPresent() || head.isEmpty() || endsScope(at)) {
        return found;
      }
      at = head.get();
    }
    return Optional.empty();
  }

  private boolean endsScope(Node at) {
    return at.has("ccomp", "parataxis", "acl:relcl")
        || at.has("acl") && at.tag().equals("VBN")
        || isCountedClause(at);
  }

  /** {@code a day after they had met}: the days lie between what the two clauses tell. */
  private boolean isCountedClause(Node verb) {
    return countedTo(verb).isPresent();
  }

  private Optional<DateInterval> countedTo(Node verb) {
    return dates.stream()
        .filter(EventTime::isCounted)
        .filter(date -> firstVerbBehind(date) == verb.index())
        .map(DateMention::value)
        .findFirst();
  }

  /** {@code after} leads to the next finite verb, whatever parsers make of it. */
  private int firstVerbBehind(DateMention date) {
    return clause.nodes().stream()
        .filter(node -> node.firstToken() >= date.endToken() && node.isVerb())
        .filter(node -> !node.has("aux", "aux:pass", "cop"))
        .mapToInt(Node::index)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isCounted(DateMention date) {
    return date.value().how().startsWith("counted back");
  }

  /** {@code a treaty signed in May}. */
  private Optional<DateInterval> ofParticiple(Node trigger) {
    return trigger.isNoun()
        ? clause.children(trigger, "acl").stream()
            .filter(child -> child.tag().equals("VBN"))
            .flatMap(child -> dateBeside(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<DateInterval> dateBeside(Node head) {
    return clause.children(head, BESIDE).stream()
        .flatMap(child -> dateIn(child).stream())
        .findFirst()
        .or(() -> strayDate(head));
  }

  /** {@code met X on Monday}: nobody is of a day, so it is the verb's. */
  private Optional<DateInterval> strayDate(Node verb) {
    return clause.children(verb, "obj", "iobj", "obl", "obl:agent").stream()
        .flatMap(node -> clause.conjuncts(node).stream())
        .filter(node -> node.meant().stream().anyMatch(Entity::named))
        .flatMap(node -> clause.children(node, BESIDE).stream())
        .flatMap(child -> dateIn(child).stream())
        .findFirst();
  }

  /** {@code at hearings last October}, {@code in a phone call on Monday}. */
  private Optional<DateInterval> dateOfOccasion(Node head, boolean said) {
    return clause.children(head, "obl", "nmod").stream()
        .filter(noun -> said ? occasions.isMeeting(noun) : occasions.isTimed(noun))
        .flatMap(occasion -> dateBeside(occasion).stream())
        .findFirst();
  }

  /** {@code when the latter visited Yerevan in August}. */
  private Optional<Node> whenClause(Node verb) {
    return clause.children(verb, "advcl").stream()
        .filter(child -> !isCountedClause(child))
        .filter(
            child ->
                clause.children(child, "advmod", "mark").stream()
                    .anyMatch(mark -> WHEN.contains(mark.lemma()) && !isBeforeOrAfter(mark)))
        .findFirst();
  }

  private static boolean isBeforeOrAfter(Node mark) {
    return mark.lemma().equals("before") || mark.lemma().equals("after");
  }

  /** The one day that is told in the trigger's own clause, wherever it is parsed to belong. */
  private Optional<DateInterval> dayOfClause(Node trigger) {
    int own = clause.topOf(trigger);
    List<DateInterval> days =
        clause.nodes().stream()
            .filter(node -> clause.topOf(node) == own)
            .flatMap(node -> dateIn(node).stream())
            .filter(DateInterval::isOneDay)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private Optional<DateInterval> dateIn(Node node) {
    return dates.stream()
        .filter(date -> date.firstToken() < node.endToken() && node.firstToken() < date.endToken())
        .filter(date -> !isCounted(date) && !isBound(date))
        .findFirst()
        .map(DateMention::value);
  }

  /** {@code until 2022}, {@code since May}: an end of a stretch of time, not a day of something. */
  private boolean isBound(DateMention date) {
    return date.firstToken() > 0
        && clause
            .sentence()
            .token(date.firstToken() - 1)
            .lemma()
            .matches("until|till|since|before|after");
  }
}
