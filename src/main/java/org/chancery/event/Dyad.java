package org.chancery.event;

import java.util.List;
import org.chancery.resolve.Entity;

/**
 * Who stands on which side of a sentence's main act, for event data: read off the sentence's
 * structure alone, whether or not a rule knows the act.
 *
 * @param sources who can be meant to act, likeliest first
 * @param objects whom the verb's object names, or the subject of a passive
 * @param others whom the rest of the sentence names, likeliest first; all can be among them
 * @param act what the act is told by, as features of {@link ActClassifier}
 * @param evidence the sentence
 */
public record Dyad(
    List<Side> sources,
    List<Side> objects,
    List<Side> others,
    List<String> act,
    Evidence evidence) {
  /** Entities that a sentence names together: {@code Mali and Niger}. */
  public record Side(List<Entity> together) {
    public Side {
      together = List.copyOf(together);
    }
  }

  public Dyad {
    sources = List.copyOf(sources);
    objects = List.copyOf(objects);
    others = List.copyOf(others);
    act = List.copyOf(act);
  }
}
