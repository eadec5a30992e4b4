package org.chancery.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.annotate.Lemmatizer;
import org.chancery.annotate.conllu.ConlluWord;
import org.chancery.annotate.words.WordKinds;
import org.chancery.annotate.words.WordList;
import org.chancery.train.Treebanks.TreebankSentence;

/**
 * Learns lemmas: of each word and tag the most frequent one, the first in order of two alike. Where
 * treebanks differ GUM decides, whose guidelines are the newer ones.
 */
final class LemmaTrainer {
  private static final String GUM = "GUM_";

  /** How often GUM must have a word for its lemma alone to count. */
  private static final int SEEN = 3;

  private static final Pattern VERB_FORM = Pattern.compile("(?i)[vzdg]");

  private LemmaTrainer() {}

  static Lemmatizer train(List<TreebankSentence> sentences) {
    Map<String, Map<String, Integer>> all = counts(sentences);
    Map<String, Map<String, Integer>> gum =
        counts(sentences.stream().filter(each -> each.document().startsWith(GUM)).toList());
    Map<String, String> lemmas = new HashMap<>();
    all.forEach(
        (key, lemmaCounts) -> {
          Map<String, Integer> inGum = gum.getOrDefault(key, Map.of());
          boolean decides = inGum.values().stream().mapToInt(Integer::intValue).sum() >= SEEN;
          String lemma = mostFrequent(decides ? inGum : lemmaCounts);
          if (!isSlip(key, lemma, lemmaCounts)) {
            lemmas.put(key, lemma);
          }
        });
    return Lemmatizer.learn(lemmas);
  }

  /** A verb that WordNet has not, of a form seen once that WordNet has of another verb. */
  private static boolean isSlip(String key, String lemma, Map<String, Integer> counts) {
    boolean once = counts.values().stream().mapToInt(Integer::intValue).sum() == 1;
    return once
        && key.contains("\tVB")
        && !WordList.load().isVerb(lemma.toLowerCase(Locale.ROOT))
        && VERB_FORM.matcher(WordKinds.of(key.substring(0, key.indexOf('\t')))).find();
  }

  private static Map<String, Map<String, Integer>> counts(List<TreebankSentence> sentences) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (TreebankSentence sentence : sentences) {
      for (ConlluWord word : sentence.sentence().words()) {
        if (!word.lemma().equals("_") && !word.xpos().equals("CD")) {
          String key = Lemmatizer.key(word.form(), word.xpos());
          counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(word.lemma(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
