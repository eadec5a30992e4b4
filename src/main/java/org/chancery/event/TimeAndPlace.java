package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.DateInterval;
import org.chancery.resolve.DateMention;
import org.chancery.resolve.Entity;

/**
 * When and where a clause says that something is: beside its verb, or beside those that govern it.
 */
final class TimeAndPlace {
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "inside", "on");
  private static final int FARTHEST = 5;

  private final Clause clause;
  private final List<DateMention> dates;

  TimeAndPlace(Clause clause, List<DateMention> dates) {
    this.clause = clause;
    this.dates = dates;
  }

  Optional<DateInterval> date(Node trigger) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Optional<DateInterval> found = dateBeside(at);
      if (found.isPresent()) {
        return found;
      }
      Optional<Node> head = clause.head(at);
      if (head.isEmpty()
          || at.has("ccomp", "parataxis", "acl:relcl")
          || at.has("acl") && at.tag().equals("VBN")) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
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

  private Optional<DateInterval> dateIn(Node node) {
    return dates.stream()
        .filter(date -> date.firstToken() < node.endToken() && node.firstToken() < date.endToken())
        .findFirst()
        .map(DateMention::value);
  }

  Optional<Entity> place(Node trigger) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Optional<Entity> found = placeBeside(at);
      if (found.isPresent()) {
        return found;
      }
      Optional<Node> head = clause.head(at);
      if (head.isEmpty()
          || !at.has("xcomp", "conj", "obj", "nsubj", "nsubj:pass", "nmod", "obl", "advcl")) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  private Optional<Entity> placeBeside(Node head) {
    for (Node child : clause.children(head, "obl", "nmod", "advmod")) {
      if (PLACES.contains(clause.preposition(child))) {
        Optional<Entity> place = child.meant().stream().filter(Parties::isPlace).findFirst();
        if (place.isPresent()) {
          return place;
        }
        Optional<Entity> inner = inner(child);
        if (inner.isPresent()) {
          return inner;
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
    return Optional.empty();
  }
}
