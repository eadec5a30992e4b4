package org.chancery.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The article files below the inputs that a user named, in the order of their paths.
 *
 * <p>Folders are read one at a time, so memory grows with the largest folder's list of names only.
 * Hidden files, {@code README} files and files of other formats are passed over.
 */
public final class ArticleFiles {
  private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown");

  private ArticleFiles() {}

  /**
   * The files below the inputs. A missing or unreadable input is a problem, not the end.
   *
   * @param problems told of what cannot be read
   */
  public static Stream<ArticleSource> under(List<Path> inputs, Consumer<Problem> problems) {
    return inputs.stream().flatMap(input -> under(input, problems));
  }

  private static Stream<ArticleSource> under(Path input, Consumer<Problem> problems) {
    if (Files.isDirectory(input)) {
      return filesIn(input, problems).map(file -> new ArticleSource(input, file));
    }
    if (!Files.isRegularFile(input)) {
      problems.accept(new Problem(input.toString(), 0, "no such file or folder"));
      return Stream.empty();
    }
    if (!hasKnownEnding(input)) {
      problems.accept(
          new Problem(input.toString(), 0, "not a format that is read: expected .txt or .md"));
      return Stream.empty();
    }
    return Stream.of(new ArticleSource(input, input));
  }

  private static Stream<Path> filesIn(Path folder, Consumer<Problem> problems) {
    List<Path> entries;
    try (Stream<Path> listing = Files.list(folder)) {
      entries = listing.filter(path -> !nameOf(path).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      problems.accept(new Problem(folder.toString(), 0, "cannot be listed: " + e.getMessage()));
      return Stream.empty();
    }
    return entries.stream()
        .flatMap(
            path ->
                Files.isDirectory(path)
                    ? filesIn(path, problems)
                    : Stream.of(path).filter(ArticleFiles::isArticle));
  }

  private static boolean isArticle(Path file) {
    return hasKnownEnding(file)
        && !nameOf(file).toLowerCase(Locale.ROOT).startsWith("readme.")
        && Files.isRegularFile(file);
  }

  private static boolean hasKnownEnding(Path file) {
    String name = nameOf(file).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
