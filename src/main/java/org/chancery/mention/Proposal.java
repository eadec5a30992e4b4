package org.chancery.mention;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that a source of mentions takes for a name.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param source who says so
 */
record Proposal(int sentence, int first, int end, EntityType type, Source source) {

  /** Who proposes; among stretches of one length the earlier is believed. */
  enum Source {
    /** In the reference tables. */
    TABLE,
    /** Built by a pattern around a noun that tells the type. */
    PATTERN,
    /** An abbreviation that the article explains. */
    ABBREVIATION,
    /** A person, by title, given name or what it does. */
    PERSON,
    /** The statistical name finder. */
    MODEL,
    /** By where it stands alone. */
    CONTEXT
  }

  int length() {
    return end - first;
  }

  boolean overlaps(Proposal other) {
    return sentence == other.sentence && first < other.end && other.first < end;
  }

  Proposal withoutLast() {
    return new Proposal(sentence, first, end - 1, type, source);
  }

  Proposal as(@Nullable EntityType other) {
    return other == null ? this : new Proposal(sentence, first, end, other, source);
  }
}
