package org.chancery.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of a file tells: its blocks, and what its head says about the article.
 *
 * @param prose the text with markup blanked out, of the text's length
 */
record Page(
    String headline,
    @Nullable LocalDate published,
    @Nullable String publisher,
    Text prose,
    List<Block> blocks) {
  Page {
    blocks = List.copyOf(blocks);
  }
}
