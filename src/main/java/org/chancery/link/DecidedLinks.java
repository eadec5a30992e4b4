package org.chancery.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.mention.EntityType;
import org.chancery.reference.NamedRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/** Honours decisions: what a person said about a link overrules what was computed. */
public final class DecidedLinks implements LinkRefinement {
  private final LinkDecisions decisions;

  /** Keys of the tables by type and item: what a person links to a known thing is that thing. */
  private final Map<String, String> tableKeys = new HashMap<>();

  public DecidedLinks(LinkDecisions decisions, ReferenceTables tables) {
    this.decisions = decisions;
    know(EntityType.STATE, tables.states());
    know(EntityType.ORGANIZATION, tables.organisations());
    know(EntityType.MECHANISM, tables.mechanisms());
    know(EntityType.PROJECT, tables.projects());
    know(EntityType.PLACE, tables.places());
  }

  private void know(EntityType type, List<? extends NamedRecord> records) {
    for (NamedRecord record : records) {
      if (record.qid() != null) {
        tableKeys.putIfAbsent(type + " " + record.qid(), record.id());
      }
    }
  }

  @Override
  public ResolvedArticle refine(ResolvedArticle article) {
    String id = article.annotated().article().id();
    return EntityReplacement.in(article, entity -> decided(entity, id));
  }

  @Override
  public String version() {
    return decisions.version();
  }

  private Entity decided(Entity entity, String article) {
    if (!entity.named()) {
      return entity;
    }
    NameKey key = NameKey.of(entity.type(), entity.name());
    Optional<LinkDecision> settled = decisions.settled(key, article);
    if (settled.isPresent()) {
      return settled(entity, settled.get());
    }
    String item = entity.qid();
    List<Candidate> left =
        entity.candidates().stream()
            .filter(candidate -> !decisions.rejects(key, article, candidate.qid()))
            .toList();
    return item != null && decisions.rejects(key, article, item)
        ? with(entity, null, null, left)
        : with(entity, entity.referenceId(), item, left);
  }

  private Entity settled(Entity entity, LinkDecision decision) {
    if (decision.verdict() == Verdict.NEW) {
      return with(entity, null, null, List.of());
    }
    String item = decision.item();
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(item, 1, "accepted by a person" + because(decision)));
    entity.candidates().stream()
        .filter(candidate -> !candidate.qid().equals(item))
        .forEach(candidates::add);
    String key =
        item.equals(entity.qid())
            ? entity.referenceId()
            : tableKeys.get(entity.type() + " " + item);
    return with(entity, key, item, candidates);
  }

  private static String because(LinkDecision decision) {
    return decision.note().isEmpty() ? "" : ": " + decision.note();
  }

  private static Entity with(
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
}
