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
  private final RealisReader realis;
  private final Arguments arguments;
  private final List<Found> found = new ArrayList<>();

  /** A relation. */
  record Found(Entity subject, Relation relation, Entity object, Realis realis) {}

  StructuralRelations(Clause clause, RealisReader realis) {
    this.clause = clause;
    this.realis = realis;
    this.arguments = new Arguments(clause);
  }

  List<Found> read() {
    for (Node node : clause.nodes()) {
      places(node);
      names(node);
      if (node.isVerb()) {
        attitude(node);
      }
      membership(node);
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
    behindComma(node).ifPresent(owner -> located(thing.get(), owner));
  }

  /** {@code Khujand, Tajikistan's second-largest city}. */
  private Optional<Node> behindComma(Node place) {
    int next = place.index() + 2;
    boolean comma =
        next < clause.nodes().size() && clause.nodes().get(place.index() + 1).text().equals(",");
    return comma
            && next + 1 < clause.nodes().size()
            && clause.nodes().get(next + 1).tag().equals("POS")
        ? Optional.of(clause.nodes().get(next))
        : Optional.empty();
  }

  private void located(Entity thing, Node where) {
    one(where)
        .filter(place -> place.type() == EntityType.STATE || place.type() == EntityType.PLACE)
        .ifPresent(place -> found.add(new Found(thing, Relation.LOCATED_IN, place, Realis.ACTUAL)));
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
      found.add(new Found(place.get(), relation, state.get(), Realis.ACTUAL));
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

  /** {@code Iran opposes the corridor}, {@code a supporter of 3+3}. */
  private void attitude(Node verb) {
    Relation relation =
        switch (verb.lemma()) {
          case "support", "back", "endorse", "champion" -> Relation.SUPPORTS;
          case "oppose", "resist" -> Relation.OPPOSES;
          default -> null;
        };
    if (relation == null) {
      return;
    }
    for (Node subject : arguments.agents(verb)) {
      for (Node object : arguments.patients(verb)) {
        subject.meant().stream()
            .filter(Parties::isAgent)
            .forEach(
                s ->
                    object.meant().stream()
                        .filter(Entity::named)
                        .filter(o -> o.type() != EntityType.PLACE)
                        .forEach(o -> found.add(new Found(s, relation, o, realis.of(verb)))));
      }
    }
  }

  /** {@code Romania, a member of both NATO and the EU}. */
  private void membership(Node node) {
    if (!node.lemma().equals("member") && !node.lemma().equals("state")) {
      return;
    }
    List<Node> bodies = arguments.oblique(node, "of");
    Optional<Node> subject =
        node.has("appos") ? clause.head(node) : clause.children(node, "nsubj").stream().findFirst();
    if (bodies.isEmpty() || subject.isEmpty()) {
      return;
    }
    for (Node body : bodies) {
      body.meant().stream()
          .filter(b -> b.type() == EntityType.ORGANIZATION || b.type() == EntityType.MECHANISM)
          .forEach(
              b ->
                  subject.get().meant().stream()
                      .filter(Parties::isAgent)
                      .forEach(
                          s -> found.add(new Found(s, Relation.MEMBER_OF, b, realis.of(node)))));
    }
  }

  private Optional<Entity> one(Node node) {
    return node.meant().size() == 1 ? Optional.of(node.meant().get(0)) : Optional.empty();
  }
}
