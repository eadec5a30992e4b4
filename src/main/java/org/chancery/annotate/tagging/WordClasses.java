package org.chancery.annotate.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.annotate.perceptron.Hashing;
import org.chancery.annotate.words.WordKinds;

/**
 * Which tags a word can have, as a number that all words of the same tags share: by the treebank
 * for its frequent words, by WordNet for the rest, by shape and last letters for words that neither
 * has.
 *
 * @param words hashes of the treebank's frequent words, ascending
 * @param classes of each
 */
record WordClasses(int[] words, int[] classes) {
  private static final int TAGS = 4;

  /** A tag counts for a word that has it at least once in so many cases. */
  private static final int RARE = 20;

  private static final int IN_CAPITALS = 0x5bd1e995;
  private static final int SUFFIX = 2;

  /** The classes of words that sentences hold at least {@code frequent} times. */
  static WordClasses of(List<TaggedSentence> sentences, int frequent) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (TaggedSentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        counts
            .computeIfAbsent(sentence.words().get(i), word -> new TreeMap<>())
            .merge(sentence.tags().get(i), 1, Integer::sum);
      }
    }
    Map<Integer, Integer> classes = new TreeMap<>();
    counts.forEach(
        (word, tags) -> {
          int total = tags.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= frequent) {
            classes.put(Hashing.exact(word), Hashing.exact(usualTags(tags, total)));
          }
        });
    return new WordClasses(numbers(classes.keySet()), numbers(classes.values()));
  }

  private static int[] numbers(Iterable<Integer> numbers) {
    return java.util.stream.StreamSupport.stream(numbers.spliterator(), false)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static String usualTags(Map<String, Integer> tags, int total) {
    return tags.entrySet().stream()
        .filter(tag -> tag.getValue() * RARE >= total && tag.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TAGS)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" "));
  }

  /** The class of a word. */
  int of(String word) {
    int at = Arrays.binarySearch(words, Hashing.exact(word));
    if (at >= 0) {
      return classes[at];
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capitals = !lower.equals(word);
    int known = capitals ? Arrays.binarySearch(words, Hashing.exact(lower)) : -1;
    return (known >= 0 ? classes[known] : unseen(word, lower)) ^ (capitals ? IN_CAPITALS : 0);
  }

  private static int unseen(String word, String lower) {
    String kinds = WordKinds.of(lower);
    if (!kinds.isEmpty()) {
      return Hashing.exact(kinds);
    }
    int suffix = Hashing.lowerCase(lower, Math.max(0, lower.length() - SUFFIX), lower.length());
    return Hashing.spread(31 * suffix + WordShape.of(word));
  }
}
