package org.chancery.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.mention.EntityType;
import org.chancery.reference.OrganisationRecord;
import org.chancery.reference.PlaceRecord;
import org.chancery.reference.ReferenceTables;
import org.chancery.reference.StateRecord;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;
import org.chancery.resolve.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Codes of actors as event data has them: of states ISO 3166, of international bodies IGO; people,
 * bodies and places have the code of their state.
 */
public final class ActorCodes {
  private static final String BODY = "IGO";
  private static final Set<String> INTERNATIONAL = Set.of("international", "regional", "court");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int LONGEST = 3;

  private final Map<String, String> ofName = new HashMap<>();
  private final Map<String, String> ofReference = new HashMap<>();

  private ActorCodes() {}

  /** Codes of all that the reference tables know. */
  public static ActorCodes of(ReferenceTables tables) {
    ActorCodes codes = new ActorCodes();
    for (StateRecord state : tables.states()) {
      String code = state.iso3();
      if (code != null) {
        state.names().forEach(name -> codes.ofName.putIfAbsent(name, code));
        state.demonyms().forEach(name -> codes.ofName.putIfAbsent(name, code));
      }
    }
    for (OrganisationRecord body : tables.organisations()) {
      codes.put(body.id(), INTERNATIONAL.contains(body.kind()) ? BODY : codes.seat(body));
    }
    for (PlaceRecord place : tables.places()) {
      codes.put(place.id(), place.state());
    }
    return codes;
  }

  private void put(String id, @Nullable String code) {
    if (code != null && !code.isEmpty()) {
      ofReference.putIfAbsent(id, code);
    }
  }

  private @Nullable String seat(OrganisationRecord body) {
    String seat = body.headquarters();
    return ofName.get(seat.substring(seat.lastIndexOf(',') + 1).strip());
  }

  /** The codes of what one article speaks of. */
  public InArticle in(ResolvedArticle article) {
    return new InArticle(article);
  }

  /** The codes of what one article speaks of. */
  public final class InArticle {
    private final Map<Entity, Entity> represents = new HashMap<>();
    private final ResolvedArticle article;

    private InArticle(ResolvedArticle article) {
      this.article = article;
      for (Tenure tenure : article.tenures()) {
        if (tenure.of() != null) {
          represents.putIfAbsent(tenure.holder(), tenure.of());
        }
      }
    }

    /** The code of a state or body, or of the one that an entity speaks for or belongs to. */
    Optional<String> code(Entity entity) {
      Entity body = represents.getOrDefault(entity, entity);
      if (body.iso3() != null) {
        return Optional.of(body.iso3());
      }
      Optional<String> known = Optional.ofNullable(body.referenceId()).map(ofReference::get);
      if (known.isPresent()) {
        return known;
      }
      return body.type() == EntityType.MECHANISM ? Optional.of(BODY) : ownerByName(body);
    }

    /** The code of the one state that an entity is of; empty for what is of several or of none. */
    public Optional<String> state(Entity entity) {
      return code(entity).filter(code -> !code.equals(BODY));
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

    /** {@code troops of Kenya}, {@code Chilean government}: many bodies are called by states. */
    private Optional<String> ownerByName(Entity body) {
      String[] words = SPACE.split(body.name());
      for (int length = LONGEST; length > 0; length--) {
        for (int i = 0; i + length <= words.length; i++) {
          String code = ofName.get(String.join(" ", Arrays.copyOfRange(words, i, i + length)));
          if (code != null) {
            return Optional.of(code);
          }
        }
      }
      return Optional.empty();
    }
  }
}
