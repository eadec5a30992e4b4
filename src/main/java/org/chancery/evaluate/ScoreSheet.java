package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.evaluate.Score.Mistake;

/** Where the scorers of one article write down what is right and what is not. */
final class ScoreSheet {
  private final String article;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Integer> confusion = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int assertedWrongly;

  ScoreSheet(String article) {
    this.article = article;
  }

  void right(String measure) {
    tallies.merge(measure, new Tally(1, 0, 0), Tally::plus);
  }

  void missed(String measure, String what, String sentence) {
    tallies.merge(measure, new Tally(0, 0, 1), Tally::plus);
    mistakes.add(new Mistake(article, measure, Mistake.Kind.MISSED, what, sentence));
  }

  void spurious(String measure, String what, String sentence) {
    tallies.merge(measure, new Tally(0, 1, 0), Tally::plus);
    mistakes.add(new Mistake(article, measure, Mistake.Kind.SPURIOUS, what, sentence));
  }

  /** A value of something that was found, wrong: it lowers the measure's precision. */
  void wrong(String measure, String what, String sentence) {
    tallies.merge(measure, new Tally(0, 1, 0), Tally::plus);
    mistakes.add(new Mistake(article, measure, Mistake.Kind.WRONG, what, sentence));
  }

  /** Counts without telling: for figures whose mistakes another measure tells. */
  void count(String measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  /** Tells without counting: for mistakes that were counted in another unit. */
  void note(String measure, String what, String sentence) {
    mistakes.add(new Mistake(article, measure, Mistake.Kind.WRONG, what, sentence));
  }

  void confused(String gold, String found) {
    confusion.merge(gold + " -> " + found, 1, Integer::sum);
  }

  void assertedWrongly() {
    assertedWrongly++;
  }

  Score score() {
    return new Score(tallies, confusion, assertedWrongly, mistakes);
  }
}
