package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;

/** Who of those that words stand for takes part: persons by name, the unnamed by their states. */
final class Parties {
  private final Map<Entity, Entity> stateOfUnnamed = new HashMap<>();

  Parties(ResolvedArticle article) {
    for (Tenure tenure : article.tenures()) {
      if (!tenure.holder().named() && tenure.of() != null) {
        stateOfUnnamed.put(tenure.holder(), tenure.of());
      }
    }
  }

  /** The agents among what nodes stand for; for people without a name their states. */
  List<Entity> agents(Clause clause, List<Node> nodes) {
    Set<Entity> agents = new LinkedHashSet<>();
    for (Node node : nodes) {
      List<Entity> meant = node.meant().isEmpty() ? owners(clause, node) : node.meant();
      meant.stream().filter(Parties::isAgent).map(this::orState).forEach(agents::add);
    }
    return new ArrayList<>(agents);
  }

  /**
   * {@code two French citizens}, {@code thousands of demonstrators}, {@code delegates of Kenya}.
   */
  private static List<Entity> owners(Clause clause, Node noun) {
    List<Entity> owners = new ArrayList<>();
    if (noun.tag().endsWith("S") && noun.isNoun()) {
      for (Node child : clause.children(noun, "amod", "compound", "nmod")) {
        boolean of = !child.has("nmod") || clause.preposition(child).equals("of");
        if (of) {
          clause.conjuncts(child).forEach(node -> owners.addAll(node.meant()));
        }
      }
    }
    return owners;
  }

  /**
   * States and bodies that a thing belongs to or is about, nearest first: of {@code the claims of
   * Russia}, {@code Russian claims}, {@code flights to and from Mali}.
   */
  List<Entity> concerned(Clause clause, List<Node> things) {
    for (Node thing : things) {
      List<Node> near = thing.meant().isEmpty() ? parts(clause, thing) : List.of();
      List<Entity> direct = agents(clause, near);
      if (!direct.isEmpty()) {
        return direct;
      }
      List<Node> far = new ArrayList<>();
      near.stream()
          .filter(node -> node.meant().isEmpty())
          .forEach(n -> far.addAll(parts(clause, n)));
      List<Entity> indirect = agents(clause, far);
      if (!indirect.isEmpty()) {
        return indirect;
      }
    }
    return List.of();
  }

  private static List<Node> parts(Clause clause, Node noun) {
    List<Node> parts = new ArrayList<>();
    clause
        .children(noun, "nmod:poss", "amod", "compound", "nmod")
        .forEach(child -> parts.addAll(clause.conjuncts(child)));
    return parts;
  }

  private Entity orState(Entity entity) {
    return stateOfUnnamed.getOrDefault(entity, entity);
  }

  static boolean isAgent(Entity entity) {
    return switch (entity.type()) {
      case PERSON, STATE, ORGANIZATION, MECHANISM -> true;
      case PROJECT, PLACE -> false;
    };
  }

  static boolean isPlace(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.STATE;
  }
}
