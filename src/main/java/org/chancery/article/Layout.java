package org.chancery.article;

/** How a format sets its parts apart. Implementations are safe for use by several threads. */
interface Layout {
  /**
   * The page in a text.
   *
   * @param from UTF-16 index where it begins, past any front matter
   */
  Page page(Text text, int from);
}
