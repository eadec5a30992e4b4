package org.chancery.annotate;

import java.util.List;

/**
 * Gives a sentence the verb that the tagger took for a plural: {@code Oslo monitors the ceasefire}.
 * Only where no other word can be its finite verb, and a plural noun that is also a verb stands
 * between a name or noun and a determiner.
 */
final class FiniteVerbRepair {
  private final Lemmatizer lemmatizer;

  FiniteVerbRepair(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** Changes the first such tag, if any. */
  void repair(List<String> words, String[] tags) {
    if (hasFiniteVerb(tags)) {
      return;
    }
    for (int i = 1; i < tags.length - 1; i++) {
      if (tags[i].equals("NNS")
          && (tags[i - 1].startsWith("NN") || isOpeningName(words, tags, i - 1))
          && (tags[i + 1].equals("DT") || tags[i + 1].equals("PRP$"))
          && lemmatizer.isVerb(lemmatizer.lemma(words.get(i), "VBZ"))) {
        tags[i - 1] = isOpeningName(words, tags, i - 1) ? "NNP" : tags[i - 1];
        tags[i] = "VBZ";
        return;
      }
    }
  }

  /** A name nobody knows, taken for the adjective of the plural: {@code Oslo monitors}. */
  private static boolean isOpeningName(List<String> words, String[] tags, int i) {
    return i == 0 && tags[0].equals("JJ") && Character.isUpperCase(words.get(0).codePointAt(0));
  }

  private static boolean hasFiniteVerb(String[] tags) {
    for (String tag : tags) {
      if (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
