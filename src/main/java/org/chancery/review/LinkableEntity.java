package org.chancery.review;

import java.util.List;
import java.util.Optional;
import org.chancery.link.LinkDecision;
import org.chancery.link.NameKey;
import org.chancery.resolve.Candidate;

/**
 * An entity of a store, as a person decides about it: one for all articles that give a thing of
 * that type that name, or one an article where the name cannot tell who is meant.
 *
 * @param article the only one that it is of; empty when a decision holds for all articles
 * @param name as most articles have it
 * @param items what it is linked to; several when articles differ
 * @param candidates best first, each item once
 * @param contexts its mentions by name, in order of articles and text
 */
public record LinkableEntity(
    NameKey key,
    String article,
    String name,
    List<String> items,
    List<Candidate> candidates,
    List<Context> contexts) {
  public LinkableEntity {
    items = List.copyOf(items);
    candidates = List.copyOf(candidates);
    contexts = List.copyOf(contexts);
  }

  /**
   * A mention and the words around it.
   *
   * @param article id
   * @param before words before, cut at a space
   * @param words the mention
   * @param after words after, cut at a space
   */
  public record Context(String article, String before, String words, String after) {
    @Override
    public String toString() {
      return before + "[" + words + "]" + after;
    }
  }

  /** The decision about it, not yet kept. */
  public LinkDecision decide(LinkDecision.Verdict verdict, String item, String note) {
    return new LinkDecision(key.type(), name, article, verdict, item, note);
  }

  /** The candidate in that place, counted from 1. */
  public Optional<Candidate> candidate(int place) {
    return place < 1 || place > candidates.size()
        ? Optional.empty()
        : Optional.of(candidates.get(place - 1));
  }
}
