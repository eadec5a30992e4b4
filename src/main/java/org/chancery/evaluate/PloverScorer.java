package org.chancery.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores event data against the PLOVER gold standard records: over the sets of each record, micro
 * averaged, as the scorer that comes with the records does. Records without a dyad are left out;
 * what another record marks in the same sentence is neither right nor wrong.
 */
public final class PloverScorer {
  /** Counts over all records. */
  public record Result(Tally pairs, Tally triples) {}

  private record Pair(String source, String target) {}

  private final List<PloverRecord> records;
  private final Map<String, PloverRecord> byId = new HashMap<>();

  public PloverScorer(List<PloverRecord> records) {
    this.records = List.copyOf(records);
    records.forEach(record -> byId.put(record.id(), record));
  }

  /**
   * The figures of what was found.
   *
   * @param found by id of the record; a record without an entry has nothing found
   */
  public Result score(Map<String, ? extends Set<EventTriple>> found) {
    Tally pairs = Tally.NONE;
    Tally triples = Tally.NONE;
    for (PloverRecord record : records) {
      Set<EventTriple> gold = dyads(record.events());
      if (!gold.isEmpty()) {
        Set<EventTriple> got = found.containsKey(record.id()) ? found.get(record.id()) : Set.of();
        pairs = pairs.plus(tally(record, got, e -> new Pair(e.source(), e.target())));
        triples = triples.plus(tally(record, got, Function.identity()));
      }
    }
    return new Result(pairs, triples);
  }

  private <T> Tally tally(
      PloverRecord record, Set<EventTriple> found, Function<EventTriple, T> view) {
    Set<T> gold = view(record.events(), view);
    Set<T> got = view(found, view);
    Set<T> marked = new HashSet<>();
    record.twins().stream()
        .map(byId::get)
        .filter(java.util.Objects::nonNull)
        .forEach(twin -> marked.addAll(view(twin.events(), view)));
    marked.removeAll(gold);
    got.removeAll(marked);
    int right = (int) got.stream().filter(gold::contains).count();
    return new Tally(right, got.size() - right, gold.size() - right);
  }

  private static <T> Set<T> view(Iterable<EventTriple> events, Function<EventTriple, T> view) {
    return dyads(events).stream().map(view).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<EventTriple> dyads(Iterable<EventTriple> events) {
    Set<EventTriple> dyads = new HashSet<>();
    events.forEach(
        event -> {
          if (event.isDyad()) {
            dyads.add(event);
          }
        });
    return dyads;
  }
}
