package org.chancery.event;

import java.util.List;
import org.chancery.resolve.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A relation that the text tells.
 *
 * @param attributedTo who says so, null when the article itself does
 * @param confidence calibrated probability that it is what the text says, 0 to 1
 * @param evidence at least one, in order of the text
 */
public record Claim(
    Entity subject,
    Relation relation,
    Entity object,
    Realis realis,
    @Nullable Entity attributedTo,
    double confidence,
    List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(relation + " without evidence");
    }
  }
}
