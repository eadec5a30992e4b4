package org.chancery.article;

import java.nio.file.Path;
import java.text.Normalizer;

/**
 * A file that holds an article.
 *
 * @param root the input that the user named: the file itself, or a folder above it
 * @param file the file
 */
public record ArticleSource(Path root, Path file) {

  /**
   * The article's id: the path below the input without its ending, everything but letters, digits,
   * dots and underscores made a hyphen. It depends on no machine and no order of reading.
   */
  public String id() {
    Path below = root.equals(file) ? fileName() : root.relativize(file);
    String path = withoutEnding(below.toString().replace('\\', '/'));
    String plain = Normalizer.normalize(path, Normalizer.Form.NFC);
    String id = plain.replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() ? "article" : id;
  }

  /** The file's name in lower case, for telling its format. */
  String lowerCaseName() {
    return fileName().toString().toLowerCase(java.util.Locale.ROOT);
  }

  private Path fileName() {
    return java.util.Objects.requireNonNull(file.getFileName(), "a file has a name");
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
