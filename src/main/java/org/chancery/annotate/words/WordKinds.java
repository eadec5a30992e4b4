package org.chancery.annotate.words;

/**
 * What a word can be by WordNet, in whatever form it stands: letters for noun, verb, adjective and
 * adverb (n, v, a, r), plural (p), third person (z), past (d), participle in -ing (g), comparative
 * (c) and superlative (s), capital where that is usual.
 */
public final class WordKinds {
  private static final WordList WORDS = WordList.load();
  private static final LemmaRules RULES =
      new LemmaRules(WORDS::isVerb, word -> WORDS.is(word, 'a'));

  private WordKinds() {}

  /** The letters of a word in lower case, in a fixed order; empty for one that is unknown. */
  public static String of(String lower) {
    StringBuilder kinds = new StringBuilder(WORDS.kinds(lower));
    if (lower.endsWith("s")) {
      add(kinds, RULES.lemma(lower, "NNS"), 'n', 'p');
      add(kinds, RULES.lemma(lower, "VBZ"), 'v', 'z');
    } else if (lower.endsWith("ed")) {
      add(kinds, RULES.lemma(lower, "VBD"), 'v', 'd');
    } else if (lower.endsWith("ing")) {
      add(kinds, RULES.lemma(lower, "VBG"), 'v', 'g');
    } else if (lower.endsWith("er")) {
      add(kinds, RULES.lemma(lower, "JJR"), 'a', 'c');
    } else if (lower.endsWith("est")) {
      add(kinds, RULES.lemma(lower, "JJS"), 'a', 's');
    }
    WORDS.irregular(lower, 'v').ifPresent(lemma -> add(kinds, lemma, 'v', 'd'));
    WORDS.irregular(lower, 'n').ifPresent(lemma -> add(kinds, lemma, 'n', 'p'));
    return kinds.toString();
  }

  private static void add(StringBuilder kinds, String lemma, char kind, char inflected) {
    if (WORDS.is(lemma, kind)) {
      boolean usual = WORDS.kinds(lemma).indexOf(Character.toUpperCase(kind)) >= 0;
      kinds.append(usual ? Character.toUpperCase(inflected) : inflected);
    }
  }
}
