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

  /** The agents among what nodes stand for. */
  List<Entity> agents(List<Node> nodes) {
    Set<Entity> agents = new LinkedHashSet<>();
    for (Node node : nodes) {
      node.meant().stream().filter(Parties::isAgent).map(this::orState).forEach(agents::add);
    }
    return new ArrayList<>(agents);
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
