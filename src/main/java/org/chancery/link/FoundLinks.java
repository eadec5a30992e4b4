package org.chancery.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reference.ReferenceTables;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.Entity;
import org.chancery.resolve.PersonScore;
import org.chancery.resolve.ResolvedArticle;

/**
 * Gives entities that the tables do not know the candidates that were found elsewhere. A link needs
 * the same score and the same lead as one of the tables; what has a link keeps it. Two entities of
 * an article are never one item: the better one has it, or neither.
 */
public final class FoundLinks implements LinkRefinement {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::qid)
          .thenComparing(Candidate::reason);

  private final List<FoundCandidate> all;
  private final Map<CandidateFile.Sought, List<Candidate>> byEntity = new HashMap<>();
  private final TableItems tables;

  public FoundLinks(Collection<FoundCandidate> found, ReferenceTables tables) {
    this.all = found.stream().distinct().sorted().toList();
    this.tables = new TableItems(tables);
    for (FoundCandidate each : all) {
      byEntity
          .computeIfAbsent(
              new CandidateFile.Sought(each.key(), each.article()), key -> new ArrayList<>())
          .add(each.candidate());
    }
  }

  @Override
  public ResolvedArticle refine(ResolvedArticle article) {
    String id = article.annotated().article().id();
    Map<Entity, List<Candidate>> open = new LinkedHashMap<>();
    for (Entity entity : article.entities()) {
      candidates(entity, id).ifPresent(candidates -> open.put(entity, candidates));
    }
    if (open.isEmpty()) {
      return article;
    }
    Map<Entity, String> links = links(open, taken(article));
    return EntityReplacement.in(
        article,
        entity ->
            open.containsKey(entity)
                ? linked(entity, open.get(entity), Optional.ofNullable(links.get(entity)))
                : entity);
  }

  private Optional<List<Candidate>> candidates(Entity entity, String article) {
    if (!entity.named() || entity.qid() != null) {
      return Optional.empty();
    }
    NameKey key = NameKey.of(entity.type(), entity.name());
    return Optional.ofNullable(byEntity.get(new CandidateFile.Sought(key, article)))
        .map(found -> merged(entity.candidates(), found));
  }

  /** Each item once, with its best score. */
  private static List<Candidate> merged(List<Candidate> known, List<Candidate> found) {
    Map<String, Candidate> byItem = new LinkedHashMap<>();
    for (Candidate each : found) {
      byItem.merge(each.qid(), each, FoundLinks::better);
    }
    known.forEach(each -> byItem.merge(each.qid(), each, FoundLinks::better));
    return byItem.values().stream().sorted(BEST_FIRST).toList();
  }

  private static Candidate better(Candidate one, Candidate other) {
    return BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private static Set<String> taken(ResolvedArticle article) {
    return article.entities().stream()
        .map(Entity::qid)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Map<Entity, String> links(Map<Entity, List<Candidate>> open, Set<String> taken) {
    Map<String, List<Map.Entry<Entity, Candidate>>> claims = new LinkedHashMap<>();
    open.forEach(
        (entity, candidates) -> {
          Candidate best = candidates.get(0);
          double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
          if (PersonScore.links(best.score(), next) && !taken.contains(best.qid())) {
            claims
                .computeIfAbsent(best.qid(), item -> new ArrayList<>())
                .add(Map.entry(entity, best));
          }
        });
    Map<Entity, String> links = new HashMap<>();
    claims.forEach((item, by) -> winner(by).ifPresent(entity -> links.put(entity, item)));
    return links;
  }

  private static Optional<Entity> winner(List<Map.Entry<Entity, Candidate>> claims) {
    double best = claims.stream().mapToDouble(each -> each.getValue().score()).max().orElse(0);
    List<Entity> winners =
        claims.stream()
            .filter(each -> each.getValue().score() == best)
            .map(Map.Entry::getKey)
            .toList();
    return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
  }

  private Entity linked(Entity entity, List<Candidate> candidates, Optional<String> item) {
    return EntityReplacement.with(
        entity,
        item.map(each -> tables.key(entity.type(), each)).orElse(entity.referenceId()),
        item.orElse(null),
        candidates);
  }

  @Override
  public String version() {
    if (all.isEmpty()) {
      return "";
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
