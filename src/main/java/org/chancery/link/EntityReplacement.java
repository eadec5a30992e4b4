package org.chancery.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.Reference;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;
import org.jspecify.annotations.Nullable;

/** Puts other entities into an article, wherever it speaks of the old ones. */
public final class EntityReplacement {
  private final Map<Entity, Entity> replaced = new LinkedHashMap<>();

  private EntityReplacement(List<Entity> entities, UnaryOperator<Entity> change) {
    entities.forEach(entity -> replaced.put(entity, change.apply(entity)));
  }

  /** The article with each entity as the change makes it. */
  public static ResolvedArticle in(ResolvedArticle article, UnaryOperator<Entity> change) {
    EntityReplacement all = new EntityReplacement(article.entities(), change);
    return new ResolvedArticle(
        article.annotated(),
        List.copyOf(all.replaced.values()),
        article.references().stream().map(all::reference).toList(),
        article.tenures().stream().map(all::tenure).toList(),
        article.dates());
  }

  /** The entity with another link. */
  static Entity with(
      Entity entity,
      @Nullable String referenceId,
      @Nullable String qid,
      List<Candidate> candidates) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.aliases(),
        entity.named(),
        referenceId,
        qid,
        entity.iso3(),
        candidates);
  }

  private Entity now(Entity entity) {
    return replaced.getOrDefault(entity, entity);
  }

  private @Nullable Entity nowOrNull(@Nullable Entity entity) {
    return entity == null ? null : now(entity);
  }

  private Reference reference(Reference reference) {
    return new Reference(
        reference.mention(),
        reference.entities().stream().map(this::now).toList(),
        nowOrNull(reference.otherReading()));
  }

  private Tenure tenure(Tenure tenure) {
    return new Tenure(
        now(tenure.holder()),
        tenure.title(),
        nowOrNull(tenure.of()),
        tenure.former(),
        tenure.sentence(),
        tenure.span());
  }
}
