package org.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.article.Problem;
import org.chancery.graph.Iris;
import org.chancery.graph.ShapeCheck;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuildTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/dev");

  private static Knowledge knowledge;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private Path news;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load(Iris.standard());
  }

  @BeforeEach
  void makeTheNewsFolder() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    Map<String, byte[]> one = builtFromGold(1);

    assertThat(one).containsKeys("00000001.nq.gz", "00000001.json", "export.nq");
    for (int threads : List.of(2, 7)) {
      builtFromGold(threads)
          .forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(one.get(file)));
    }
  }

  @Test
  void theIndexGivesBackWhatTheArchiveSays() {
    try (Store store = Store.open(folder.resolve("store"), knowledge.background())) {
      build(store, 2, GOLD);

      assertThat(store.verify()).isEmpty();
    }
  }

  private Map<String, byte[]> builtFromGold(int threads) throws IOException {
    Path place = folder.resolve("store" + threads);
    Map<String, byte[]> files = new TreeMap<>();
    try (Store store = Store.open(place, knowledge.background())) {
      BuildReport report = build(store, threads, GOLD);
      assertThat(report.read()).isEqualTo(16);
      ByteArrayOutputStream export = new ByteArrayOutputStream();
      store.writeNQuads(export);
      files.put("export.nq", export.toByteArray());
    }
    try (Stream<Path> archive = Files.list(place.resolve("archive"))) {
      for (Path file : archive.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void readsOnlyWhatHasChangedSinceTheLastTime() throws IOException {
    write("a.txt", "France and Spain signed an agreement in Madrid on 3 March 2024.");
    write("b.txt", "The minister met the ambassador.");
    inStore(store -> assertThat(build(store, 2, news).read()).isEqualTo(2));
    write("b.txt", "The minister did not meet the ambassador.");

    inStore(
        store -> {
          BuildReport report = build(store, 2, news);
          assertThat(report.unchanged()).isEqualTo(1);
          assertThat(report.replaced()).isEqualTo(1);
          assertThat(report.read()).isEqualTo(1);
          assertThat(store.text("b")).hasValueSatisfying(text -> assertThat(text).contains("not"));
        });
  }

  @Test
  void readsAllAgainUnderAnotherBase() throws IOException {
    write("a.txt", "The minister met the ambassador.");
    inStore(store -> build(store, 1, news));
    Knowledge other = Knowledge.load(new Iris("https://example.org/kg/"));

    try (Store store = Store.open(folder.resolve("store"), other.background());
        GraphBuild build = new GraphBuild(other, store, 1, problems::add, () -> {})) {
      assertThat(build.build(List.of(news)).replaced()).isEqualTo(1);
    }
  }

  @Test
  void tellsOfBadFilesInTheirOrderAndReadsTheOthers() throws IOException {
    write("a.txt", "The minister met the ambassador.");
    Files.write(news.resolve("b.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
    write("c.txt", "");
    write("d.txt", "The king visited Norway.");

    inStore(
        store -> {
          BuildReport report = build(store, 3, news, folder.resolve("nowhere"));
          assertThat(report.read()).isEqualTo(2);
          assertThat(report.refused()).isEqualTo(3);
          assertThat(store.articleIds()).containsExactly("a", "d");
        });
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            news.resolve("b.txt") + ": not UTF-8 text",
            news.resolve("c.txt") + ": no prose in it",
            folder.resolve("nowhere") + ": no such file or folder");
  }

  @Test
  void keepsTheFirstOfTwoFilesWithTheSameId() throws IOException {
    write("a.md", "The king visited Norway.");
    write("a.txt", "The minister met the ambassador.");

    inStore(
        store -> {
          BuildReport report = build(store, 4, news);
          assertThat(report.read()).isEqualTo(1);
          assertThat(store.text("a")).hasValue("The king visited Norway.");
        });
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(news.resolve("a.txt") + ": an earlier file has the same id, a");
  }

  @Test
  void keepsArticlesWhoseFilesAreGoneUnlessToldToPrune() throws IOException {
    write("a.txt", "The king visited Norway.");
    write("b.txt", "The minister met the ambassador.");
    inStore(store -> build(store, 1, news));
    Files.delete(news.resolve("b.txt"));

    inStore(
        store -> {
          build(store, 1, news);
          assertThat(store.articleIds()).containsExactly("a", "b");
        });
    inStore(
        store -> {
          try (GraphBuild build = new GraphBuild(knowledge, store, 1, problems::add, () -> {})) {
            BuildReport report = build.build(List.of(news));
            assertThat(build.prune()).isTrue();
            assertThat(report.pruned()).isEqualTo(1);
          }
          assertThat(store.articleIds()).containsExactly("a");
        });
  }

  @Test
  void prunesNothingWhereAnInputCannotBeRead() throws IOException {
    write("a.txt", "The king visited Norway.");
    inStore(store -> build(store, 1, news));

    inStore(
        store -> {
          try (GraphBuild build = new GraphBuild(knowledge, store, 1, problems::add, () -> {})) {
            build.build(List.of(folder.resolve("not-mounted")));
            assertThat(build.prune()).isFalse();
          }
          assertThat(store.articleIds()).containsExactly("a");
        });
  }

  @Test
  void failsNamingTheArticleWhoseGraphBreaksTheShapes() throws IOException {
    write("a.txt", "The king visited Norway.");
    Knowledge strict = withShapes(new ShapeCheck(languagesOfAtLeast(10_000)));

    try (Store store = Store.open(folder.resolve("store"), strict.background());
        GraphBuild build = new GraphBuild(strict, store, 2, problems::add, () -> {})) {
      assertThatThrownBy(() -> build.build(List.of(news)))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining(news.resolve("a.txt").toString())
          .hasMessageContaining("article/a");
      assertThat(store.articleIds()).isEmpty();
    }
  }

  private static Knowledge withShapes(ShapeCheck shapes) {
    return new Knowledge(
        knowledge.models(),
        knowledge.mentions(),
        knowledge.resolver(),
        knowledge.links(),
        knowledge.events(),
        knowledge.actors(),
        knowledge.mapper(),
        shapes,
        knowledge.background(),
        knowledge.version());
  }

  private static Graph languagesOfAtLeast(int letters) {
    return RDFParser.fromString(
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX schema: <https://schema.org/>
            [] a sh:NodeShape ;
              sh:targetClass schema:NewsArticle ;
              sh:property [ sh:path schema:inLanguage ; sh:minLength %d ] .
            """
                .formatted(letters),
            Lang.TURTLE)
        .toGraph();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name), text, UTF_8);
  }

  private BuildReport build(Store store, int threads, Path... inputs) {
    try (GraphBuild build = new GraphBuild(knowledge, store, threads, problems::add, () -> {})) {
      return build.build(List.of(inputs));
    }
  }

  private interface Use {
    void of(Store store);
  }

  private void inStore(Use use) {
    try (Store store = Store.open(folder.resolve("store"), knowledge.background())) {
      use.of(store);
    }
  }
}
