package org.chancery.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news, as read.
 *
 * @param id stable name, made from where the file lies under its input (or told by the file itself)
 * @param headline the title, empty when the page has none
 * @param published the day of publication, null when the page does not tell
 * @param publisher the outlet, null when the page does not tell
 * @param url where it was published, null when the page does not tell
 * @param language BCP 47 tag, {@code en} unless the file tells otherwise
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the whole decoded text, clutter included: what all positions count in
 * @param prose the same text, of the same length, with inline markup blanked out: what is read for
 *     words; equal to {@code text} in plain text files
 * @param blocks in order of the text
 */
public record Article(
    String id,
    String headline,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url,
    String language,
    String sha256,
    Text text,
    Text prose,
    List<Block> blocks) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.length() != prose.length()) {
      throw new IllegalArgumentException("text and prose differ in length: " + id);
    }
    blocks = List.copyOf(blocks);
  }

  /** One sentence as an article of its own, of which nothing else is known. */
  public static Article ofSentence(String id, String sentence) {
    Text text = new Text(sentence);
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article(id, "", null, null, null, "en", "", text, text, List.of(paragraph));
  }
}
