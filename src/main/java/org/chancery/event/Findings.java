package org.chancery.event;

import java.util.List;
import org.chancery.resolve.ResolvedArticle;

/**
 * All that an article tells: who and what is meant, what happens, how things relate.
 *
 * @param dyads the two sides of the main act of every sentence that has a verb, in order
 */
public record Findings(
    ResolvedArticle resolved, List<Event> events, List<Claim> claims, List<Dyad> dyads) {
  public Findings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    dyads = List.copyOf(dyads);
  }
}
