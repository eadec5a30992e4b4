package org.chancery.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** How well the name finder alone, without tables and patterns, labels reports it has not seen. */
final class NameScores {
  private final Map<String, int[]> counts = new TreeMap<>();

  private NameScores() {}

  /** F by type over exact stretches, in per cent. */
  static Map<String, Double> of(TokenNameFinderModel model, List<NameSample> samples) {
    NameFinderME finder = new NameFinderME(model);
    NameScores scores = new NameScores();
    for (NameSample sample : samples) {
      if (sample.isClearAdaptiveDataSet()) {
        finder.clearAdaptiveData();
      }
      scores.add(
          List.of(sample.getNames()),
          List.of(finder.find(sample.getSentence(), sample.getAdditionalContext())));
    }
    return scores.f();
  }

  private void add(List<Span> gold, List<Span> found) {
    gold.forEach(name -> count(name)[0]++);
    found.forEach(name -> count(name)[1]++);
    found.stream().filter(gold::contains).forEach(name -> count(name)[2]++);
  }

  private int[] count(Span name) {
    return counts.computeIfAbsent(name.getType(), type -> new int[3]);
  }

  private Map<String, Double> f() {
    Map<String, Double> f = new TreeMap<>();
    counts.forEach(
        (type, n) -> f.put(type + " F", TreebankScores.rounded(200.0 * n[2] / (n[0] + n[1]))));
    return f;
  }
}
