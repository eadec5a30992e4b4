package org.chancery.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.mention.EntityType;
import org.chancery.reference.OrganisationRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;

/** Codes of actors as event data has them: of states ISO 3166, of international bodies IGO. */
final class ActorCodes {
  private static final Set<String> INTERNATIONAL = Set.of("international", "regional", "court");

  private final Set<String> international;
  private final Map<Entity, Entity> represents = new HashMap<>();
  private final ResolvedArticle article;

  private ActorCodes(Set<String> international, ResolvedArticle article) {
    this.international = international;
    this.article = article;
    for (Tenure tenure : article.tenures()) {
      if (tenure.of() != null) {
        represents.putIfAbsent(tenure.holder(), tenure.of());
      }
    }
  }

  static Set<String> international(ReferenceTables tables) {
    return tables.organisations().stream()
        .filter(organisation -> INTERNATIONAL.contains(organisation.kind()))
        .map(OrganisationRecord::id)
        .collect(Collectors.toSet());
  }

  static ActorCodes of(Set<String> international, ResolvedArticle article) {
    return new ActorCodes(international, article);
  }

  /** The code of a state or body, or of the one that an entity speaks for or belongs to. */
  Optional<String> code(Entity entity) {
    Entity body = represents.getOrDefault(entity, entity);
    if (body.iso3() != null) {
      return Optional.of(body.iso3());
    }
    boolean known = body.referenceId() != null && international.contains(body.referenceId());
    if (known || body.type() == EntityType.MECHANISM) {
      return Optional.of("IGO");
    }
    return ownerByName(body);
  }

  /** The codes of all that a sentence names, in order of the text. */
  List<String> inSentence(int sentence) {
    return article.references().stream()
        .filter(reference -> reference.mention().sentence() == sentence)
        .flatMap(reference -> reference.entities().stream())
        .map(this::code)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** {@code troops of Kenya}: unnamed bodies are described by their states. */
  private Optional<String> ownerByName(Entity body) {
    return article.entities().stream()
        .filter(state -> state.iso3() != null && body.name().contains(state.name()))
        .map(Entity::iso3)
        .map(java.util.Objects::requireNonNull)
        .findFirst();
  }
}
