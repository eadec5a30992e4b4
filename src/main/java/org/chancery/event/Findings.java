package org.chancery.event;

import java.util.List;
import org.chancery.resolve.ResolvedArticle;

/** All that an article tells: who and what is meant, what happens, how things relate. */
public record Findings(ResolvedArticle resolved, List<Event> events, List<Claim> claims) {
  public Findings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
