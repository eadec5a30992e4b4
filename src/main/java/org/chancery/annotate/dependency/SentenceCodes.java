package org.chancery.annotate.dependency;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a sentence's words and tags. Place 0 stands for "none", 1 to n for the words, n +
 * 1 for the root.
 */
final class SentenceCodes {
  private static final int NONE = 17;
  private static final int ROOT = 23;

  private final Lexicon lexicon;
  private int[] words = new int[64];
  private int[] tags = new int[64];

  SentenceCodes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void set(List<String> wordTexts, List<String> tagTexts) {
    int n = wordTexts.size();
    if (n + 2 > words.length) {
      words = Arrays.copyOf(words, 2 * n + 2);
      tags = Arrays.copyOf(tags, 2 * n + 2);
    }
    words[0] = NONE;
    tags[0] = NONE;
    for (int i = 0; i < n; i++) {
      words[i + 1] = lexicon.number(wordTexts.get(i));
      tags[i + 1] = Hashing.exact(tagTexts.get(i));
    }
    words[n + 1] = ROOT;
    tags[n + 1] = ROOT;
  }

  int word(int token) {
    return words[token];
  }

  int tag(int token) {
    return tags[token];
  }
}
