package org.chancery.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.link.LinkDecision.Verdict;

/** Decisions that do not contradict each other. Immutable. */
public final class LinkDecisions {
  private final List<LinkDecision> all;
  private final Map<NameKey, Map<String, List<LinkDecision>>> byKey = new TreeMap<>();

  public LinkDecisions(Collection<LinkDecision> decisions) {
    all = decisions.stream().distinct().sorted().toList();
    for (LinkDecision decision : all) {
      byKey
          .computeIfAbsent(decision.key(), key -> new HashMap<>())
          .computeIfAbsent(decision.article(), article -> new java.util.ArrayList<>())
          .add(decision);
    }
  }

  /** All of them, sorted. */
  public List<LinkDecision> all() {
    return all;
  }

  /**
   * Who or what the entity is, if that was decided: what holds for its article alone comes before
   * what holds for all.
   */
  public Optional<LinkDecision> settled(NameKey key, String article) {
    return of(key, article).filter(decision -> decision.verdict() != Verdict.REJECT).findFirst();
  }

  /** Whether it was decided that the entity is not the item. */
  public boolean rejects(NameKey key, String article, String item) {
    return of(key, article)
        .anyMatch(decision -> decision.verdict() == Verdict.REJECT && decision.item().equals(item));
  }

  private java.util.stream.Stream<LinkDecision> of(NameKey key, String article) {
    Map<String, List<LinkDecision>> byArticle = byKey.getOrDefault(key, Map.of());
    return java.util.stream.Stream.of(article, "")
        .distinct()
        .flatMap(each -> byArticle.getOrDefault(each, List.of()).stream());
  }

  /** Differs when the decisions differ; empty when there are none. */
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
