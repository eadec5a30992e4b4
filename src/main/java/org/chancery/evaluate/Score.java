package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the facts of one or more articles were found.
 *
 * @param tallies counts by measure, in the order in which they are printed
 * @param confusion how often a realis of the gold (before the arrow) was read as another (after it)
 * @param assertedWrongly events that the gold has as planned, supposed or denied and the graph as
 *     done: the number that must be 0
 * @param mistakes every miss and every spurious fact
 */
public record Score(
    Map<String, Tally> tallies,
    Map<String, Integer> confusion,
    int assertedWrongly,
    List<Mistake> mistakes) {
  public Score {
    tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    confusion = Collections.unmodifiableMap(new TreeMap<>(confusion));
    mistakes = List.copyOf(mistakes);
  }

  /**
   * One thing that is wrong.
   *
   * @param measure which figure it lowers
   * @param what the fact, in words; what was expected and what was found
   * @param sentence the sentence that tells it, empty when there is none
   */
  public record Mistake(String article, String measure, Kind kind, String what, String sentence) {
    /** In which way it is wrong. */
    public enum Kind {
      MISSED,
      SPURIOUS,
      WRONG
    }
  }

  /** The tally of a measure; nothing found and nothing missed where it was not measured. */
  public Tally tally(String measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /** The two together. */
  public Score plus(Score other) {
    Map<String, Tally> sum = new LinkedHashMap<>(tallies);
    other.tallies.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
    Map<String, Integer> confused = new TreeMap<>(confusion);
    other.confusion.forEach((pair, count) -> confused.merge(pair, count, Integer::sum));
    List<Mistake> all = new ArrayList<>(mistakes);
    all.addAll(other.mistakes);
    return new Score(sum, confused, assertedWrongly + other.assertedWrongly, all);
  }

  /** The score of no article. */
  public static Score none() {
    return new Score(Map.of(), Map.of(), 0, List.of());
  }
}
