package org.chancery.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file into one article. Safe for use by several threads. */
public final class ArticleReader {
  /** Longer files are no news articles; reading them whole would cost the run its memory. */
  static final int MOST_BYTES = 4 << 20;

  private final PlainTextLayout plainText = new PlainTextLayout();
  private final MarkdownLayout markdown = new MarkdownLayout();

  /**
   * The article in a file; empty, with a problem told, when there is none that can be read.
   *
   * @param problems told of what is wrong with the file, with its line where one is to blame
   */
  public Optional<Article> read(ArticleSource source, Consumer<Problem> problems) {
    try {
      if (Files.size(source.file()) > MOST_BYTES) {
        return refused(source, problems, "larger than " + MOST_BYTES + " bytes: not an article");
      }
      byte[] bytes = Files.readAllBytes(source.file());
      return article(source, bytes, decode(bytes), problems);
    } catch (CharacterCodingException e) {
      return refused(source, problems, "not UTF-8 text");
    } catch (IOException e) {
      return refused(source, problems, "cannot be read: " + e);
    }
  }

  private Optional<Article> article(
      ArticleSource source, byte[] bytes, String decoded, Consumer<Problem> problems) {
    FrontMatter matter =
        FrontMatter.of(decoded, (line, message) -> problems.accept(problem(source, line, message)));
    Text text = new Text(decoded);
    Layout layout = source.lowerCaseName().matches(".*\\.(md|markdown)") ? markdown : plainText;
    Page page = layout.page(text, matter.endChar());
    if (page.blocks().stream().noneMatch(block -> block.kind().isProse())) {
      return refused(source, problems, "no prose in it");
    }
    return Optional.of(
        new Article(
            matter.id().orElse(source.id()),
            matter.headline().orElse(page.headline()),
            matter.published().orElse(page.published()),
            matter.publisher().orElse(page.publisher()),
            matter.url().orElse(null),
            matter.language().orElse("en"),
            sha256(bytes),
            text,
            page.prose(),
            page.blocks()));
  }

  private static Optional<Article> refused(
      ArticleSource source, Consumer<Problem> problems, String message) {
    problems.accept(problem(source, 0, message));
    return Optional.empty();
  }

  private static Problem problem(ArticleSource source, int line, String message) {
    return new Problem(source.toString(), line, message);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
