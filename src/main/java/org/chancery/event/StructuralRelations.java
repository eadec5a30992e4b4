package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;

/** Relations that the build of a clause tells, without an event. */
final class StructuralRelations {
  private final Clause clause;
  private final List<Found> found = new ArrayList<>();

  /**
   * A relation.
   *
   * @param trigger index of the node that tells it, -1 where no single one does
   */
  record Found(Entity subject, Relation relation, Entity object, Realis realis, int trigger) {}

  StructuralRelations(Clause clause) {
    this.clause = clause;
  }

  List<Found> read() {
    for (Node node : clause.nodes()) {
      places(node);
      names(node);
    }
    return found;
  }

  /** {@code Armenia's Syunik province}, {@code the Rasht–Astara railway in northern Iran}. */
  private void places(Node node) {
    Optional<Entity> thing =
        one(node).filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.PROJECT);
    if (thing.isEmpty()) {
      return;
    }
    clause.children(node, "nmod:poss").forEach(owner -> located(thing.get(), owner));
    for (Node child : clause.children(node, "nmod", "obl")) {
      if (Set.of("in", "of").contains(clause.preposition(child)) && child.index() > node.index()) {
        located(thing.get(), child);
      }
    }
    behindIn(node).ifPresent(owner -> located(thing.get(), owner));
    behindComma(node).ifPresent(owner -> located(thing.get(), owner));
  }

  /**
   * {@code Khujand, Tajikistan's second-largest city}; {@code in Khujand, Tajikistan, on Monday}.
   */
  private Optional<Node> behindComma(Node place) {
    int next = place.index() + 2;
    if (next + 1 >= clause.nodes().size() || !text(place.index() + 1).equals(",")) {
      return Optional.empty();
    }
    boolean owner = clause.nodes().get(next + 1).tag().equals("POS");
    boolean closed =
        text(next + 1).matches("[,.;)]")
            && place.index() > 0
            && clause.nodes().get(place.index() - 1).tag().equals("IN");
    boolean behind = next + 2 >= clause.nodes().size() || !clause.nodes().get(next + 2).isNoun();
    return owner || closed && behind ? Optional.of(clause.nodes().get(next)) : Optional.empty();
  }

  /** {@code Kapiri Mposhi in Zambia}, {@code Cucuta in northern Colombia}. */
  private Optional<Node> behindIn(Node place) {
    int next = place.index() + 2;
    boolean in =
        one(place).filter(e -> e.type() == EntityType.PLACE).isPresent()
            && next < clause.nodes().size()
            && text(place.index() + 1).equals("in");
    if (in && clause.nodes().get(next).tag().startsWith("JJ") && next + 1 < clause.nodes().size()) {
      next++;
    }
    return in ? Optional.of(clause.nodes().get(next)) : Optional.empty();
  }

  private String text(int node) {
    return clause.nodes().get(node).text();
  }

  private void located(Entity thing, Node where) {
    one(where)
        .filter(place -> place.type() == EntityType.STATE || place.type() == EntityType.PLACE)
        .ifPresent(
            place -> found.add(new Found(thing, Relation.LOCATED_IN, place, Realis.ACTUAL, -1)));
  }

  /** {@code Lusaka, the Zambian capital}; {@code the Iranian city of Astara}. */
  private void names(Node node) {
    boolean capital = node.lemma().toLowerCase(Locale.ROOT).equals("capital");
    boolean region =
        Set.of("city", "town", "region", "province", "village", "district")
            .contains(node.lemma().toLowerCase(Locale.ROOT));
    if (!capital && !region) {
      return;
    }
    Optional<Entity> state =
        clause.children(node, "amod", "compound", "nmod:poss", "nmod").stream()
            .flatMap(child -> child.meant().stream())
            .filter(entity -> entity.type() == EntityType.STATE)
            .findFirst();
    Optional<Entity> place = placeOf(node);
    if (state.isPresent() && place.isPresent()) {
      Relation relation = capital ? Relation.CAPITAL_OF : Relation.LOCATED_IN;
      found.add(new Found(place.get(), relation, state.get(), Realis.ACTUAL, -1));
    }
  }

  private Optional<Entity> placeOf(Node noun) {
    Optional<Entity> meant = one(noun).filter(e -> e.type() == EntityType.PLACE);
    Optional<Entity> named =
        clause.children(noun, "nmod", "appos", "nmod:desc", "flat").stream()
            .flatMap(child -> child.meant().stream())
            .filter(entity -> entity.type() == EntityType.PLACE)
            .findFirst();
    Optional<Entity> head =
        noun.has("appos")
            ? clause.head(noun).flatMap(this::one).filter(e -> e.type() == EntityType.PLACE)
            : Optional.empty();
    return named.or(() -> head).or(() -> meant);
  }

  private Optional<Entity> one(Node node) {
    return node.meant().size() == 1 ? Optional.of(node.meant().get(0)) : Optional.empty();
  }
}
