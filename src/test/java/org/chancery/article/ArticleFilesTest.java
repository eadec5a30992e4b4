package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void findsArticlesInOrderOfTheirPathsAndPassesOverTheRest() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    for (String name : List.of("z.txt", "b/y.md", "a.txt", "README.md", ".hidden.txt", "x.json")) {
      Files.writeString(folder.resolve(name), "x");
    }

    assertThat(ArticleFiles.under(List.of(folder), problems::add).map(ArticleSource::id))
        .containsExactly("a", "b-y", "z");
    assertThat(problems).isEmpty();
  }

  @Test
  void aMissingInputCostsNothingElse() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "x");

    assertThat(
            ArticleFiles.under(List.of(folder.resolve("gone"), article), problems::add)
                .map(ArticleSource::id))
        .containsExactly("a");
    assertThat(problems).extracting(Problem::message).containsExactly("no such file or folder");
  }
}
