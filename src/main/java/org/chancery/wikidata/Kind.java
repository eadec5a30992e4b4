package org.chancery.wikidata;

import java.util.Locale;

/** What sort of thing an item is, as the profile says. */
public enum Kind {
  /** A human. */
  PERSON,
  /** An office that persons hold. */
  POSITION,
  /** A state. */
  STATE,
  /** A government, a ministry, a party, an international body. */
  ORGANIZATION,
  /** A line, a port, a dam, a power station. */
  PROJECT,
  /** A city, a strait. */
  PLACE,
  /** A treaty. */
  TREATY,
  /** A summit, a conference. */
  MEETING;

  /** As profiles and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word; {@link IllegalArgumentException} when there is none. */
  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
