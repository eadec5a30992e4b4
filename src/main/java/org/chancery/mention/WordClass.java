package org.chancery.mention;

/** Closed classes of words in {@code words.tsv}. */
public enum WordClass {
  /** Before a person's name: Mr, Ayatollah. */
  HONORIFIC,
  /** Within a person's name: al, bin, van. */
  PARTICLE,
  MONTH,
  WEEKDAY,
  /** Verbs (lemmas) of what only people and bodies do with words. */
  SPEECH,
  /** Verbs (lemmas) of what only people and bodies do. */
  ACT,
  /** Prepositions before places. */
  PLACE_PREPOSITION,
  /** Words that begin a sentence with a capital and are no names. */
  CLOSED,
  /** Before an office that is held no more. */
  FORMER,
  /** Before an office, and no part of its title. */
  ACTING,
  /** Kin. */
  ABSTRACT_FAMILY,
  /** Abbreviations that are ordinary words when everything is in capitals. */
  ARTICLE_ORDINARY,
  /** Before the head of a mechanism's name. */
  MECHANISM_MODIFIER,
  /** What a language has: acronym, translation. */
  OF_LANGUAGES,
  /** Capitalised words that alone name nothing. */
  GENERIC_CAPITAL;

  String row() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
