package org.chancery.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.link.EntityReplacement;
import org.chancery.link.LinkRefinement;
import org.chancery.mention.EntityType;
import org.chancery.reference.NameParts;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.ResolvedArticle;

/**
 * Links bodies, projects and places that the tables do not know to items of an index: by their
 * whole name, their kind and the states that the article names. It abstains rather than guesses.
 */
public final class IndexedThings implements LinkRefinement {
  private static final double ACCEPT = 0.8;
  private static final double LEAD = 0.1;
  private static final double ROUNDING = 1e-9;
  private static final int MOST_CANDIDATES = 3;

  /** So many times better known than all namesakes, a thing is meant where nothing else tells. */
  private static final int BETTER_KNOWN = 5;

  private static final Map<EntityType, Set<Kind>> KINDS = new EnumMap<>(EntityType.class);

  static {
    KINDS.put(EntityType.ORGANIZATION, Set.of(Kind.ORGANIZATION));
    KINDS.put(EntityType.MECHANISM, Set.of(Kind.ORGANIZATION, Kind.MEETING));
    KINDS.put(EntityType.PROJECT, Set.of(Kind.PROJECT));
    KINDS.put(EntityType.PLACE, Set.of(Kind.PLACE, Kind.PROJECT));
  }

  private final WikidataIndex index;
  private final StateItems stateItems;

  public IndexedThings(WikidataIndex index, ReferenceTables tables) {
    this.index = index;
    this.stateItems = new StateItems(tables);
  }

  @Override
  public ResolvedArticle refine(ResolvedArticle article) {
    Set<Long> states = new HashSet<>();
    for (Entity entity : article.entities()) {
      if (entity.type() == EntityType.STATE && entity.qid() != null) {
        states.add(ItemMaker.number(entity.qid()));
      }
    }
    return EntityReplacement.in(
        article, entity -> isOpen(entity) ? linked(entity, states) : entity);
  }

  @Override
  public String version() {
    return "wikidata-index:" + index.manifest().identity();
  }

  private static boolean isOpen(Entity entity) {
    return entity.named()
        && entity.qid() == null
        && entity.referenceId() == null
        && KINDS.containsKey(entity.type());
  }

  private Entity linked(Entity entity, Set<Long> states) {
    Set<Kind> kinds = KINDS.getOrDefault(entity.type(), Set.of());
    List<Item> items =
        index.named(entity.name()).stream().filter(item -> kinds.contains(item.kind())).toList();
    if (items.isEmpty()) {
      return entity;
    }
    List<Candidate> scored = new ArrayList<>(items.size());
    items.forEach(item -> scored.add(score(entity, item, items, states)));
    scored.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::qid));
    return with(entity, scored);
  }

  private Candidate score(Entity entity, Item item, List<Item> namesakes, Set<Long> states) {
    boolean clear = namesakes.size() == 1 || isBetterKnown(item, namesakes);
    boolean tellsMuch = NameParts.of(entity.name()).size() > 1;
    double score = clear ? tellsMuch ? 0.8 : 0.65 : 0.5;
    StringBuilder reasons = new StringBuilder(clear ? "same name" : "same name as others");
    boolean named =
        item.countries().stream()
            .anyMatch(of -> states.contains(of) || stateItems.isIn(entity.name(), of));
    if (named) {
      score += 0.15;
      reasons.append(", state named");
    } else if (!item.countries().isEmpty()) {
      score -= 0.25;
      reasons.append(", state not named");
    }
    return new Candidate(item.qid(), score, reasons.toString());
  }

  private static boolean isBetterKnown(Item item, List<Item> namesakes) {
    return namesakes.stream()
        .allMatch(
            other -> other.equals(item) || item.sitelinks() > BETTER_KNOWN * other.sitelinks());
  }

  private static Entity with(Entity entity, List<Candidate> scored) {
    Candidate best = scored.get(0);
    boolean ahead = scored.size() == 1 || best.score() - scored.get(1).score() >= LEAD - ROUNDING;
    boolean accepted = ahead && best.score() >= ACCEPT - ROUNDING;
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.aliases(),
        entity.named(),
        null,
        accepted ? best.qid() : null,
        entity.iso3(),
        scored.subList(0, Math.min(MOST_CANDIDATES, scored.size())));
  }
}
