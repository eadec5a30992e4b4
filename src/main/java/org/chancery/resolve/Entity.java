package org.chancery.resolve;

import java.util.List;
import java.util.Set;
import org.chancery.mention.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the world, as one article speaks of it.
 *
 * @param id unique in the article, made from what the entity is (type and name), never from order
 * @param type its class
 * @param name the fullest name, or a description when it is not named
 * @param aliases other words that the article uses for it, in order of first use
 * @param named false for {@code Azerbaijani officials} and the like
 * @param referenceId its key in the reference tables, null when it is not there
 * @param qid the accepted Wikidata item, null when the linker abstains
 * @param iso3 of a state, else null
 * @param candidates what the linker considered, best first
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Set<String> aliases,
    boolean named,
    @Nullable String referenceId,
    @Nullable String qid,
    @Nullable String iso3,
    List<Candidate> candidates) {
  public Entity {
    aliases = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(aliases));
    candidates = List.copyOf(candidates);
  }
}
