package org.chancery.link.online;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.link.NameKey;
import org.chancery.mention.EntityType;
import org.chancery.reference.PersonRecord;
import org.chancery.reference.TenureRecord;
import org.chancery.resolve.Candidate;
import org.chancery.resolve.PersonScore;
import org.chancery.resolve.PersonScore.Likeness;

/**
 * Scores items for an entity. People are scored as those of the tables are; but there everyone has
 * an office, and here anyone may bear the name: without an office, or a time in one, that agrees,
 * none is linked. Of other things name, type and state must agree.
 */
final class ItemScorer {
  /** What is left of a score that must not make a link. */
  private static final double NO_LINK = 0.75;

  private static final String HUMAN = "Q5";
  private static final double LEAST = 0.2;
  private static final int MOST_CANDIDATES = 5;

  private final Map<String, Item> others;
  private final ItemTypes types;

  /**
   * A scorer.
   *
   * @param others positions and states that items name
   */
  ItemScorer(Map<String, Item> others, ItemTypes types) {
    this.others = others;
    this.types = types;
  }

  /**
   * The likeliest, best first; items of another type are none.
   *
   * @param called items that are called like the entity
   */
  List<Candidate> candidates(OpenEntity entity, Collection<Item> called) {
    List<Item> fitting =
        called.stream()
            .filter(each -> types.fit(each, entity.key().type()) != ItemTypes.Fit.NO)
            .toList();
    List<Candidate> candidates =
        entity.key().type() == EntityType.PERSON
            ? people(entity, fitting)
            : things(entity, fitting);
    return candidates.stream()
        .filter(each -> each.score() > LEAST)
        .sorted(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::qid))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** Whether an item has a name like the entity's, and people are human as far as is told. */
  static boolean isCalledLike(OpenEntity entity, Item item) {
    if (entity.key().type() != EntityType.PERSON) {
      return isCalled(item, entity);
    }
    boolean human = item.classes().isEmpty() || item.classes().contains(HUMAN);
    return human && Likeness.between(entity.evidence().names(), record(item)).isPresent();
  }

  private List<Candidate> people(OpenEntity entity, List<Item> items) {
    Map<Item, Likeness> alike = new LinkedHashMap<>();
    for (Item item : items) {
      Likeness.between(entity.evidence().names(), record(item))
          .ifPresent(likeness -> alike.put(item, likeness));
    }
    List<Candidate> candidates = new ArrayList<>();
    alike.forEach((item, likeness) -> candidates.add(person(entity, item, likeness, alike.size())));
    return candidates;
  }

  private Candidate person(OpenEntity entity, Item item, Likeness likeness, int namesakes) {
    PersonScore score =
        PersonScore.of(entity.evidence(), record(item), tenures(item), likeness, namesakes);
    if (!score.byOffice()) {
      return candidate(
          item, Math.min(NO_LINK, score.score()), score.reason() + ", no office agrees");
    }
    return typed(entity, item, score.score(), score.reason());
  }

  private Candidate typed(OpenEntity entity, Item item, double score, String reason) {
    return types.fit(item, entity.key().type()) == ItemTypes.Fit.YES
        ? candidate(item, score, reason)
        : candidate(item, Math.min(NO_LINK, score), reason + ", of unknown type");
  }

  private static Candidate candidate(Item item, double score, String reason) {
    String who =
        item.description().isEmpty()
            ? item.label()
            : item.label() + " (" + item.description() + ")";
    double rounded = Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
    return new Candidate(item.id(), rounded, who + ": " + reason);
  }

  private static PersonRecord record(Item item) {
    String name = item.names().isEmpty() ? item.id() : item.names().get(0);
    List<String> more = item.names().stream().skip(1).toList();
    return new PersonRecord(item.id(), name, more, "", "", "", "", "", "");
  }

  /** A holding for each jurisdiction: its own, else that of the position. */
  private List<TenureRecord> tenures(Item item) {
    List<TenureRecord> tenures = new ArrayList<>();
    for (Item.Position each : item.positions()) {
      Item position = others.get(each.item());
      Set<String> states = new LinkedHashSet<>(each.jurisdictions());
      if (states.isEmpty() && position != null) {
        states.addAll(position.states());
      }
      String title = position == null ? "" : title(position, states);
      if (states.isEmpty()) {
        states.add("");
      }
      states.forEach(
          state ->
              tenures.add(new TenureRecord(item.id(), title, state, each.start(), each.end())));
    }
    return tenures;
  }

  /** {@code Minister of Foreign Affairs} of {@code Minister of Foreign Affairs of Norway}. */
  private String title(Item position, Set<String> states) {
    String title = position.label();
    for (String state : states) {
      Item of = others.get(state);
      for (String name : of == null ? List.<String>of() : of.names()) {
        title = title.replaceFirst("(?i) of (?:the )?" + Pattern.quote(name) + "$", "");
      }
    }
    return title;
  }

  private List<Candidate> things(OpenEntity entity, List<Item> items) {
    return items.stream().map(each -> thing(entity, each, items.size())).toList();
  }

  private static boolean isCalled(Item item, OpenEntity entity) {
    Set<String> names = new LinkedHashSet<>();
    entity.evidence().names().forEach(name -> names.add(NameKey.folded(name)));
    return item.names().stream().map(NameKey::folded).anyMatch(names::contains);
  }

  private Candidate thing(OpenEntity entity, Item item, int namesakes) {
    boolean byLabel = NameKey.folded(item.label()).equals(entity.key().name());
    double score = byLabel ? 0.6 : 0.55;
    List<String> reasons = new ArrayList<>();
    reasons.add(byLabel ? "same name" : "also called so");
    if (namesakes > 1) {
      score -= 0.2;
      reasons.add("one of " + namesakes + " of that name");
    }
    if (types.fit(item, entity.key().type()) == ItemTypes.Fit.YES) {
      score += 0.1;
      reasons.add("of that type");
    }
    if (item.states().stream().anyMatch(entity.evidence().states()::contains)) {
      score += 0.15;
      reasons.add("state named");
    } else if (!item.states().isEmpty()) {
      score -= 0.2;
      reasons.add("state not named");
    }
    return typed(entity, item, score, String.join(", ", reasons));
  }
}
