package org.chancery.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The IRI of each entity of an article: a shared one where a reference table or Wikidata knows it,
 * else one of the article's own.
 */
final class EntityIris {
  private final Map<String, Node> byId = new HashMap<>();
  private final Map<String, Optional<String>> sharedNames = new HashMap<>();

  EntityIris(Iris iris, String articleId, Collection<Entity> entities) {
    Map<Node, Long> namesakes =
        entities.stream()
            .filter(entity -> !isShared(entity))
            .collect(groupingBy(entity -> own(iris, articleId, entity), counting()));
    for (Entity entity : entities) {
      byId.put(entity.id(), iri(iris, articleId, entity, namesakes));
    }
  }

  /**
   * The entity's IRI.
   *
   * @throws IllegalArgumentException if it is none of the article's entities
   */
  Node of(Entity entity) {
    Node iri = byId.get(entity.id());
    if (iri == null) {
      throw new IllegalArgumentException("not among the article's entities: " + entity.id());
    }
    return iri;
  }

  /** What an entity is called across articles; none where only its article can tell. */
  Optional<String> shared(Entity entity) {
    return sharedNames.computeIfAbsent(
        entity.id(),
        id -> isShared(entity) ? Optional.of(of(entity).getURI()) : IdentityKey.of(entity));
  }

  private static Node iri(Iris iris, String articleId, Entity entity, Map<Node, Long> namesakes) {
    String key = globalKey(entity);
    if (key != null) {
      return iris.entity(entity.type(), key);
    }
    Node own = own(iris, articleId, entity);
    return namesakes.getOrDefault(own, 0L) < 2
        ? own
        : iris.entity(articleId, entity.type(), entity.name(), entity.id());
  }

  private static Node own(Iris iris, String articleId, Entity entity) {
    return iris.entity(articleId, entity.type(), entity.name());
  }

  /** Whether all articles share the entity's IRI. */
  static boolean isShared(Entity entity) {
    return globalKey(entity) != null;
  }

  private static @Nullable String globalKey(Entity entity) {
    return entity.referenceId() != null ? entity.referenceId() : entity.qid();
  }
}
