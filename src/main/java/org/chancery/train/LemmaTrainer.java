package org.chancery.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.annotate.Lemmatizer;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;

/** Learns lemmas: of each word and tag the most frequent one, the first in order of two alike. */
public final class LemmaTrainer {
  private LemmaTrainer() {}

  public static Lemmatizer train(List<ConlluSentence> sentences) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (ConlluSentence sentence : sentences) {
      for (ConlluWord word : sentence.words()) {
        String key = word.form().toLowerCase(Locale.ROOT) + "\t" + word.xpos();
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(word.lemma(), 1, Integer::sum);
      }
    }
    Map<String, String> lemmas = new HashMap<>();
    counts.forEach((key, lemmaCounts) -> lemmas.put(key, mostFrequent(lemmaCounts)));
    return Lemmatizer.learn(lemmas);
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
