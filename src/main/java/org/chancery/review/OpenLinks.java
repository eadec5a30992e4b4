package org.chancery.review;

import java.util.List;
import org.chancery.link.LinkDecisions;
import org.chancery.resolve.Candidate;

/** What nobody has decided yet, so that nobody decides the same twice. */
public final class OpenLinks {
  private OpenLinks() {}

  /**
   * The entities without a link and without a decision; of their candidates those not rejected. One
   * all of whose candidates were rejected is decided.
   */
  public static List<LinkableEntity> of(List<LinkableEntity> all, LinkDecisions decisions) {
    return all.stream()
        .filter(entity -> entity.items().isEmpty())
        .filter(entity -> decisions.settled(entity.key(), entity.article()).isEmpty())
        .filter(entity -> entity.candidates().isEmpty() || !left(entity, decisions).isEmpty())
        .map(
            entity ->
                new LinkableEntity(
                    entity.key(),
                    entity.article(),
                    entity.name(),
                    entity.items(),
                    left(entity, decisions),
                    entity.contexts()))
        .toList();
  }

  private static List<Candidate> left(LinkableEntity entity, LinkDecisions decisions) {
    return entity.candidates().stream()
        .filter(each -> !decisions.rejects(entity.key(), entity.article(), each.qid()))
        .toList();
  }
}
