package org.chancery.link.online;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.link.CandidateFile;
import org.chancery.link.FoundCandidate;
import org.chancery.mention.EntityType;

/**
 * Seeks items for entities that have none. It asks only by names that may tell who is meant; what
 * it finds are candidates with scores, to be kept in a {@link CandidateFile}.
 */
public final class OnlineLinking {
  private final PoliteClient client;
  private final ItemSources sources;
  private final Faults faults;

  /**
   * A run.
   *
   * @param told of every question that has no answer
   */
  public OnlineLinking(
      OnlineSettings settings, Politeness politeness, InstantSource clock, Consumer<String> told) {
    this.client = new PoliteClient(politeness, clock);
    this.sources =
        new ItemSources(settings, client, new AnswerCache(settings.cache(), settings.age(), clock));
    this.faults = new Faults(told);
  }

  /**
   * What came of it.
   *
   * @param sought the entities whose names were answered
   * @param unanswered how many entities are left for another run
   * @param requests that were sent
   */
  public record Report(
      Set<CandidateFile.Sought> sought, List<FoundCandidate> found, int unanswered, int requests) {}

  /** The requests that would be sent for the names, without sending any. */
  public static List<String> plan(
      OnlineSettings settings, List<OpenEntity> entities, InstantSource clock) {
    PoliteClient silent = new PoliteClient(Politeness.silence(), clock);
    AnswerCache cache = new AnswerCache(settings.cache(), settings.age(), clock);
    return new ItemSources(settings, silent, cache).plan(wanted(entities));
  }

  /** People first, whose offices can tell who they are; of equals those whom most articles name. */
  private static List<Wanted> wanted(List<OpenEntity> entities) {
    Map<Wanted, Integer> articles = new LinkedHashMap<>();
    entities.stream()
        .filter(each -> each.key().tellsWho())
        .forEach(each -> articles.merge(each.wanted(), 1, Integer::sum));
    return articles.keySet().stream()
        .sorted(
            Comparator.comparing((Wanted each) -> each.type() != EntityType.PERSON)
                .thenComparing(each -> -articles.getOrDefault(each, 0)))
        .toList();
  }

  /** Asks for all, as far as the budget goes. */
  public Report link(List<OpenEntity> entities) {
    Map<Wanted, Set<String>> found = sources.find(wanted(entities), faults);
    Set<String> ids = new TreeSet<>();
    found.values().forEach(ids::addAll);
    int before = faults.count();
    Map<String, Item> items = sources.items(ids, faults);
    boolean allKnown = faults.count() == before;
    Map<OpenEntity, List<Item>> alike = alike(entities, found, items, allKnown);
    ItemScorer scorer = scorer(alike);
    Set<CandidateFile.Sought> sought = new LinkedHashSet<>();
    List<FoundCandidate> candidates = new ArrayList<>();
    alike.forEach(
        (entity, some) -> {
          sought.add(new CandidateFile.Sought(entity.key(), entity.article()));
          scorer.candidates(entity, some).stream()
              .map(
                  each ->
                      new FoundCandidate(
                          entity.key().type(), entity.name(), entity.article(), each))
              .forEach(candidates::add);
        });
    long asked = entities.stream().filter(each -> each.key().tellsWho()).count();
    return new Report(sought, candidates, (int) asked - sought.size(), client.sent());
  }

  /** Of each entity whose name was answered, the items that are called like it. */
  private static Map<OpenEntity, List<Item>> alike(
      List<OpenEntity> entities,
      Map<Wanted, Set<String>> found,
      Map<String, Item> items,
      boolean allKnown) {
    Map<OpenEntity, List<Item>> alike = new LinkedHashMap<>();
    for (OpenEntity entity : entities) {
      Set<String> ids = found.get(entity.wanted());
      if (ids != null && (allKnown || items.keySet().containsAll(ids))) {
        alike.put(
            entity,
            ids.stream()
                .map(items::get)
                .filter(java.util.Objects::nonNull)
                .filter(item -> ItemScorer.isCalledLike(entity, item))
                .toList());
      }
    }
    return alike;
  }

  /** Asks also for what the items name: their classes, positions and states. */
  private ItemScorer scorer(Map<OpenEntity, List<Item>> alike) {
    Set<String> classes = new TreeSet<>();
    Set<String> positions = new TreeSet<>();
    alike.forEach(
        (entity, some) -> {
          boolean person = entity.key().type() == EntityType.PERSON;
          for (Item item : some) {
            if (person) {
              item.positions().forEach(each -> positions.add(each.item()));
            } else {
              classes.addAll(item.classes());
            }
          }
        });
    ItemTypes types = new ItemTypes();
    types.learn(classes, ids -> sources.items(ids, faults));
    Map<String, Item> others = new TreeMap<>(sources.items(positions, faults));
    Set<String> states = new TreeSet<>();
    others.values().forEach(each -> states.addAll(each.states()));
    alike.values().stream()
        .flatMap(List::stream)
        .flatMap(item -> item.positions().stream())
        .forEach(each -> states.addAll(each.jurisdictions()));
    others.putAll(sources.items(states, faults));
    return new ItemScorer(others, types);
  }
}
