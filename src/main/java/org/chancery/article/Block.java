package org.chancery.article;

/** A run of the text that a page sets apart. Blocks follow each other and do not overlap. */
public record Block(Kind kind, Span span) {

  /** What a block is for. */
  public enum Kind {
    /** The title of the article. */
    HEADLINE,
    /** A line above or below the headline that tells more of the story. */
    KICKER,
    /** Who wrote it. */
    BYLINE,
    /** Where (and when) it was filed: {@code TEHRAN/BAKU —}. Its places count, it is not prose. */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** One entry of a list. */
    LIST_ITEM,
    /** Site name, number, date stamp, photo credit, links to other stories: no prose, no facts. */
    CLUTTER;

    /** Whether sentences of such a block are read for facts. */
    public boolean isProse() {
      return this == HEADLINE || this == KICKER || this == PARAGRAPH || this == LIST_ITEM;
    }
  }
}
