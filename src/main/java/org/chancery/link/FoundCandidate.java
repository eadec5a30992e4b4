package org.chancery.link;

import java.util.Comparator;
import org.chancery.mention.EntityType;
import org.chancery.resolve.Candidate;

/**
 * An item that an entity of an article may be, found outside the tables.
 *
 * @param name as the article has it
 * @param article id
 */
public record FoundCandidate(EntityType type, String name, String article, Candidate candidate)
    implements Comparable<FoundCandidate> {
  private static final Comparator<FoundCandidate> ORDER =
      Comparator.comparing(FoundCandidate::key)
          .thenComparing(FoundCandidate::article)
          .thenComparing(each -> -each.candidate().score())
          .thenComparing(each -> each.candidate().qid())
          .thenComparing(FoundCandidate::name)
          .thenComparing(each -> each.candidate().reason());

  public FoundCandidate {
    if (!LinkDecision.isItem(candidate.qid())) {
      throw new IllegalArgumentException("no item like Q794: " + candidate.qid());
    }
    if (!(candidate.score() >= 0 && candidate.score() <= 1)) {
      throw new IllegalArgumentException("no score of 0 to 1: " + candidate.score());
    }
  }

  /** The entity's. */
  public NameKey key() {
    return NameKey.of(type, name);
  }

  @Override
  public int compareTo(FoundCandidate other) {
    return ORDER.compare(this, other);
  }
}
