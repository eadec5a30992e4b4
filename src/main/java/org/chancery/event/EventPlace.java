package org.chancery.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/**
 * Where a clause says that something is: beside its verb, beside those that govern it, at the
 * occasion that it names, or in the clause that says when.
 */
final class EventPlace {
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "inside", "on");
  private static final Set<String> WITHIN = Set.of("in", "at", "near", "outside", "inside");
  private static final int FARTHEST = 5;

  private final Clause clause;
  private final Occasions occasions;

  EventPlace(Clause clause, Occasions occasions) {
    this.clause = clause;
    this.occasions = occasions;
  }

  Optional<Entity> of(Node trigger) {
    return ofParticiple(trigger)
        .or(() -> climbing(trigger))
        .or(() -> placeOfStrayOccasion(trigger));
  }

  /** {@code a treaty signed in Dushanbe}. */
  private Optional<Entity> ofParticiple(Node trigger) {
    return trigger.isNoun()
        ? clause.children(trigger, "acl").stream()
            .filter(child -> child.tag().equals("VBN"))
            .flatMap(child -> placeBeside(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Entity> climbing(Node trigger) {
    Node at = trigger;
    for (int i = 0; i < FARTHEST; i++) {
      Node here = at;
      Optional<Entity> found =
          placeBeside(here)
              .or(() -> placeOfObject(here))
              .or(() -> whenClause(here).flatMap(this::placeOfWhen));
      Optional<Node> head = clause.head(at);
      if (found.isPresent() || head.isEmpty() || endsScope(at)) {
        return found;
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** {@code Built in the 1970s, the line links A with B on the sea}: built somewhere else. */
  private static boolean endsScope(Node at) {
    return !at.has("xcomp", "conj", "obj", "nsubj", "nsubj:pass", "nmod", "obl", "advcl")
        || at.has("advcl") && at.tag().equals("VBN");
  }

  /** {@code held talks in Baku}, {@code told a briefing in Warsaw}. */
  private Optional<Entity> placeOfObject(Node verb) {
    return clause.children(verb, "obj", "iobj", "nsubj:pass").stream()
        .filter(occasions::isPlaced)
        .flatMap(occasion -> placeBeside(occasion).stream())
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

  private Optional<Entity> placeOfWhen(Node verb) {
    return clause.children(verb, "obj", "obl").stream()
        .flatMap(child -> child.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }

  private Optional<Entity> placeBeside(Node head) {
    if (head.isNoun()
        && !occasions.isPlaced(head)
        && clause.head(head).isPresent()
        && head.has("obj")) {
      return Optional.empty(); // "the mission in Budapest" says where the mission is
    }
    for (Node child : clause.children(head, "obl", "nmod", "advmod", "advcl")) {
      String preposition = clause.preposition(child);
      boolean during = occasions.isPlaced(child) && preposition.equals("during");
      Optional<Entity> place =
          PLACES.contains(preposition) || during
              ? placeOf(child, preposition).or(() -> inner(child))
              : child.tag().equals("VBG") ? placeOfOccasionAt(child) : Optional.empty();
      if (place.isPresent()) {
        return place;
      }
    }
    return strayPlace(head);
  }

  /**
   * {@code announced by X at the council in Geneva}, {@code met Y in Vientiane}, {@code in 2016, in
   * Marrakesh}: neither persons nor years lie anywhere, so the verb's place it is.
   */
  private Optional<Entity> strayPlace(Node verb) {
    return clause.children(verb, "obl", "obl:agent", "obj", "iobj").stream()
        .flatMap(node -> clause.conjuncts(node).stream())
        .filter(node -> isPerson(node) || node.tag().equals("CD"))
        .flatMap(node -> clause.children(node, "nmod").stream())
        .filter(node -> WITHIN.contains(clause.preposition(node)))
        .flatMap(node -> placeOf(node, "on").filter(e -> e.type() == EntityType.PLACE).stream())
        .findFirst();
  }

  private static boolean isPerson(Node node) {
    return node.meant().size() == 1
        && node.meant().get(0).type() == EntityType.PERSON
        && node.meant().get(0).named();
  }

  private static Optional<Entity> placeOf(Node noun, String preposition) {
    return noun.meant().stream()
        .filter(Parties::isPlace)
        .filter(e -> e.type() == EntityType.PLACE || !preposition.equals("on"))
        .findFirst();
  }

  /** {@code Speaking at a ceremony in Herat}. */
  private Optional<Entity> placeOfOccasionAt(Node verb) {
    return clause.children(verb, "obl").stream()
        .filter(child -> PLACES.contains(clause.preposition(child)))
        .flatMap(child -> placeOf(child, "on").or(() -> inner(child)).stream())
        .findFirst();
  }

  /**
   * {@code at a ceremony in Lusaka}, {@code in the city of Herat}, {@code at the Council in
   * Geneva}.
   */
  private Optional<Entity> inner(Node noun) {
    boolean body = !noun.meant().isEmpty() && noun.meant().get(0).type() != EntityType.PLACE;
    for (Node child : clause.children(noun, "nmod", "compound", "appos")) {
      String preposition = clause.preposition(child);
      boolean locates =
          body
              ? preposition.equals("in")
              : child.has("compound", "appos") || Set.of("in", "of", "at").contains(preposition);
      Optional<Entity> place =
          child.meant().stream().filter(e -> e.type() == EntityType.PLACE).findFirst();
      if (locates && place.isPresent()) {
        return place;
      }
    }
    return occasions.isPlaced(noun) && !body ? cityBelow(noun) : Optional.empty();
  }

  private Optional<Entity> cityBelow(Node noun) {
    return clause.below(noun).stream()
        .filter(node -> node.index() != noun.index())
        .filter(
            node ->
                WITHIN.contains(clause.preposition(node))
                    && clause.topOf(node) == clause.topOf(noun))
        .flatMap(node -> node.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }

  /** An occasion that ends a sentence is that of its main clause, wherever it is parsed to hang. */
  private Optional<Entity> placeOfStrayOccasion(Node trigger) {
    boolean main = trigger.head() < 0 || trigger.has("conj") && !clause.isClauseInList(trigger);
    return main
        ? clause.nodes().stream()
            .filter(occasions::isPlaced)
            .filter(node -> Set.of("at", "during").contains(clause.preposition(node)))
            .flatMap(node -> inner(node).stream())
            .findFirst()
        : Optional.empty();
  }

  /** {@code a communiqué adopted in Baku}. */
  Optional<Entity> cityOfParticiple() {
    return clause.nodes().stream()
        .filter(node -> node.tag().equals("VBN") && node.head() >= 0)
        .filter(node -> !node.has("ccomp", "parataxis", "acl:relcl"))
        .flatMap(verb -> clause.children(verb, "obl").stream())
        .filter(noun -> WITHIN.contains(clause.preposition(noun)))
        .flatMap(noun -> noun.meant().stream())
        .filter(entity -> entity.type() == EntityType.PLACE)
        .findFirst();
  }
}
