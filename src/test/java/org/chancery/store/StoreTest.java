package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.chancery.ChanceryException;
import org.chancery.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void afterAnyChangesTheQuadsAreThoseOfAFreshBuildOfWhatIsLeft(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, ArticleBlock> expected = new TreeMap<>();
    String changed;
    Path changing = folder.resolve("changing");
    Store store = Store.open(changing, Background.none());
    try {
      for (int step = 0; step < 25; step++) {
        change(store, random, expected);
        if (random.nextInt(3) == 0) {
          store.dataset();
        }
        if (random.nextInt(6) == 0) {
          store.close();
          store = Store.open(changing, Background.none());
        }
        if (random.nextInt(8) == 0) {
          store.compactWhenWorthIt();
        }
      }
      changed = nquads(store);
      assertThat(store.verify()).isEmpty();
    } finally {
      store.close();
    }
    try (Store fresh = Store.open(folder.resolve("fresh"), Background.none())) {
      fresh.add(List.copyOf(expected.values()));
      assertThat(changed).isEqualTo(nquads(fresh));
      assertThat(sortedQuads(fresh)).isEqualTo(changed.lines().sorted().toList());
    }
  }

  private static void change(Store store, Random random, Map<String, ArticleBlock> expected) {
    if (random.nextInt(3) == 0) {
      List<String> gone = List.of("a" + random.nextInt(12), "a" + random.nextInt(12));
      store.remove(gone);
      gone.forEach(expected::remove);
    } else {
      List<ArticleBlock> blocks = new ArrayList<>();
      for (String id : random.ints(3, 0, 12).distinct().mapToObj(i -> "a" + i).toList()) {
        blocks.add(Blocks.block(id, random.nextInt(4)));
      }
      store.add(blocks);
      blocks.forEach(block -> expected.put(block.articleId(), block));
    }
  }

  @Test
  void thingsOfOneKeyInTwoArticlesAreDecidedToBeOneUntilAnArticleGoes() {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(Stream.of("a", "b", "c", "d").map(id -> Blocks.block(id, 0)).toList());
      long decided = same(store);
      store.remove(List.of("a", "b", "c"));

      assertThat(decided).isEqualTo(1);
      assertThat(same(store)).isZero();
    }
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1)));
      store.dataset();
    }
    SyncedFiles.delete(folder.resolve("index"));
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.verify()).isEmpty();
      assertThat(store.quads()).isNotEmpty();
    }
  }

  @Test
  void aDamagedDatabaseIsMadeAnew() throws IOException {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1)));
      store.dataset();
    }
    try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("journal.jrnl")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void aDamagedBlockIsToldByItsArticle() throws IOException {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1), Blocks.block("b", 1)));
    }
    Path segment = folder.resolve("archive/00000001.nq.gz");
    byte[] bytes = Files.readAllBytes(segment);
    bytes[40] ^= 1;
    Files.write(segment, bytes);
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.verify()).singleElement().asString().contains("00000001.nq.gz", " a");
    }
  }

  @Test
  void whatWasNotCommittedIsSweptAway() throws IOException {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1)));
    }
    Files.writeString(folder.resolve("archive/00000002.nq.gz"), "torn");
    Files.writeString(folder.resolve("archive/00000003.nq.gz.tmp"), "torn");
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.articleIds()).containsExactly("a");
      store.add(List.of(Blocks.block("b", 1)));
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void aStoreInUseIsRefused() {
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.articleIds()).isEmpty();
      assertThatThrownBy(() -> Store.open(folder, Background.none()))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void compactingKeepsWhatIsLiveAndNothingElse() throws IOException {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1), Blocks.block("b", 1)));
      store.add(List.of(Blocks.block("a", 2)));
      store.remove(List.of("b"));
      String before = nquads(store);
      store.compactWhenWorthIt();

      assertThat(nquads(store)).isEqualTo(before);
      assertThat(folder.resolve("archive/00000001.json")).doesNotExist();
    }
  }

  @Test
  void keepsTheTextThatOffsetsCountIn() {
    try (Store store = Store.open(folder, Background.none())) {
      store.add(List.of(Blocks.block("a", 1)));

      assertThat(store.text("a")).contains("text of a");
      assertThat(store.text("b")).isEmpty();
    }
  }

  private static long same(Store store) {
    var dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            (long)
                org.apache.jena.atlas.iterator.Iter.toList(
                        dataset.findNG(
                            Iris.standard().identityGraph(),
                            Node.ANY,
                            OWL2.sameAs.asNode(),
                            Node.ANY))
                    .size());
  }

  private static String nquads(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.writeNQuads(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> sortedQuads(Store store) {
    QuadLines lines = new QuadLines();
    store.quads().forEach(lines::quad);
    return lines.canonical().lines().sorted().toList();
  }
}
