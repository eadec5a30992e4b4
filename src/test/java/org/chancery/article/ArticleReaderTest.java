package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void tellsFurnitureFromProseOnANewsPage() throws IOException {
    Article article =
        read(
            "page.txt",
            """
            fjordpost.example

            News ID: 146663
            Publish Date : 08 December 2025 - 21:51
            Minister Meets Three Envoys in Oslo on Fisheries
            Talks Turn to Quotas, Ports and a Cable
            OSLO/BERGEN — The minister met three envoys on Monday.
            She said that the talks had been useful.
            Read also: Cod, and who may catch it
            MNA/PR
            """);

    assertThat(words(article, Block.Kind.HEADLINE))
        .containsExactly("Minister Meets Three Envoys in Oslo on Fisheries");
    assertThat(words(article, Block.Kind.KICKER))
        .containsExactly("Talks Turn to Quotas, Ports and a Cable");
    assertThat(words(article, Block.Kind.DATELINE)).containsExactly("OSLO/BERGEN —");
    assertThat(words(article, Block.Kind.PARAGRAPH))
        .containsExactly(
            "The minister met three envoys on Monday.", "She said that the talks had been useful.");
    assertThat(words(article, Block.Kind.CLUTTER))
        .containsExactly(
            "fjordpost.example",
            "News ID: 146663",
            "Publish Date : 08 December 2025 - 21:51",
            "Read also: Cod, and who may catch it",
            "MNA/PR");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 12, 8));
    assertThat(article.publisher()).isEqualTo("fjordpost.example");
  }

  @Test
  void readsTheStampBeforeADatelineAsTheDayOfPublication() throws IOException {
    Article article = read("s.txt", " date 2025-10-21 OSLO – The two sides have met again.\n");

    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 10, 21));
    assertThat(words(article, Block.Kind.DATELINE)).containsExactly("OSLO –");
    assertThat(words(article, Block.Kind.PARAGRAPH))
        .containsExactly("The two sides have met again.");
  }

  @Test
  void joinsLinesThatAMachineWrapped() throws IOException {
    Article article =
        read(
            "wrapped.txt",
            """
            Envoys of four states agree on a new bridge

            The envoys of the four states, who had been meeting since the
            beginning of the week in a hotel above the lake, agreed on
            the bridge, on who pays for it and
            on when it will be built.

            They will meet again in spring, according to the host, who
            thanked them all.
            """);

    assertThat(words(article, Block.Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void positionsCountInTheWholeFileBehindEmojiAndMarkOfByteOrder() throws IOException {
    String file =
        "\uFEFF😀 News\n\nThe envoy of the north met the envoy of the south in the old town hall on Monday.\n";
    Article article = read("emoji.txt", file);

    Span span = article.blocks().get(article.blocks().size() - 1).span();
    int[] points = file.codePoints().toArray();
    assertThat(new String(points, span.begin(), span.length()))
        .startsWith("The envoy")
        .endsWith(".");
  }

  @Test
  void markdownKeepsItsPositionsAndLosesItsMarkup() throws IOException {
    Article article =
        read(
            "note.md",
            """
            ---
            title: Envoys meet
            date: 2025-03-04
            publisher: Harbour Gazette
            url: https://example.org/envoys
            ---
            # Two envoys meet in the harbour

            OSLO — The **envoy of the north** met [the envoy](https://example.org/e) of the south.

            - They spoke about fish.
            """);

    assertThat(article.headline()).isEqualTo("Envoys meet");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(article.publisher()).isEqualTo("Harbour Gazette");
    assertThat(article.url()).isEqualTo("https://example.org/envoys");
    Span paragraph = span(article, Block.Kind.PARAGRAPH);
    assertThat(paragraph.in(article.prose()).replaceAll(" +", " "))
        .isEqualTo("The envoy of the north met the envoy of the south.");
    assertThat(paragraph.in(article.text())).contains("**envoy of the north**");
    assertThat(words(article, Block.Kind.LIST_ITEM)).containsExactly("They spoke about fish.");
  }

  @Test
  void wrongFrontMatterIsToldWithItsLineAndTheArticleIsReadAllTheSame() throws IOException {
    Article article =
        read("a.md", "---\ntitle: [unclosed\n---\nThe envoys met in the town hall on Monday.\n");

    assertThat(article.id()).isEqualTo("a");
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.line()).isBetween(2, 3));
  }

  @Test
  void refusesWhatIsNotTextAndSaysSo() throws IOException {
    Path file = folder.resolve("latin1.txt");
    Files.write(file, "Zürich".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(new ArticleReader().read(new ArticleSource(folder, file), problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::message).containsExactly("not UTF-8 text");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), "\n \n");

    assertThat(new ArticleReader().read(new ArticleSource(folder, file), problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::message).containsExactly("no prose in it");
  }

  @Test
  void anIdComesFromThePathBelowTheInput() {
    assertThat(new ArticleSource(folder, folder.resolve("2025/10/a b é.txt")).id())
        .isEqualTo("2025-10-a-b-é");
  }

  private Article read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Optional<Article> article =
        new ArticleReader().read(new ArticleSource(folder, file), problems::add);
    return article.orElseThrow(() -> new AssertionError("not read: " + problems));
  }

  private static List<String> words(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(article.text()).strip())
        .toList();
  }

  private static Span span(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .findFirst()
        .orElseThrow()
        .span();
  }
}
