package org.chancery.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.graph.Iris;
import org.chancery.link.DecisionFile;
import org.chancery.store.Store;
import org.chancery.store.UntilWritten;
import org.jspecify.annotations.Nullable;

/**
 * What people may decide about the links of a store, and where they may keep it. Safe for several
 * threads.
 */
public final class LinkReview {
  private final Supplier<List<LinkableEntity>> entities;
  private final @Nullable DecisionLog log;

  private LinkReview(Supplier<List<LinkableEntity>> entities, @Nullable DecisionLog log) {
    this.entities = entities;
    this.log = log;
  }

  /** Of these entities, without a place to keep decisions. */
  public static LinkReview of(List<LinkableEntity> entities) {
    return new LinkReview(() -> entities, null);
  }

  /** Of the entities of a store, which are read when they are asked for. */
  public static LinkReview of(Store store, Iris iris) {
    return new LinkReview(
        new UntilWritten<>(store.dataset(), () -> LinkableEntities.of(store, iris))::value, null);
  }

  /** The same, with a file to keep decisions in. */
  public LinkReview keptIn(DecisionFile file) {
    return new LinkReview(entities, new DecisionLog(file));
  }

  /** All entities, those that are mentioned most first. */
  public List<LinkableEntity> entities() {
    return entities.get();
  }

  /** What is kept; empty where nobody may keep anything. */
  public Optional<DecisionLog> log() {
    return Optional.ofNullable(log);
  }
}
