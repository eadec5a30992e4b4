package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.link.LinkDecision.Verdict;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/** Honours decisions: what a person said about a link overrules what was computed. */
public final class DecidedLinks implements LinkRefinement {
  private final LinkDecisions decisions;

  private final TableItems tables;

  public DecidedLinks(LinkDecisions decisions, ReferenceTables tables) {
    this.decisions = decisions;
    this.tables = new TableItems(tables);
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
        ? EntityReplacement.with(entity, null, null, left)
        : EntityReplacement.with(entity, entity.referenceId(), item, left);
  }

  private Entity settled(Entity entity, LinkDecision decision) {
    if (decision.verdict() == Verdict.NEW) {
      return EntityReplacement.with(entity, null, null, List.of());
    }
    String item = decision.item();
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(item, 1, "accepted by a person" + because(decision)));
    entity.candidates().stream()
        .filter(candidate -> !candidate.qid().equals(item))
        .forEach(candidates::add);
    String key = item.equals(entity.qid()) ? entity.referenceId() : tables.key(entity.type(), item);
    return EntityReplacement.with(entity, key, item, candidates);
  }

  private static String because(LinkDecision decision) {
    return decision.note().isEmpty() ? "" : ": " + decision.note();
  }
}
