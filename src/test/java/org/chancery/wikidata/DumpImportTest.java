package org.chancery.wikidata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.resolve.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpImportTest {
  private static final int ENTITIES = 3 * DumpGenerator.PATTERN;

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Path dump(String name, int entities) throws IOException {
    Path file = folder.resolve(name);
    new DumpGenerator().write(entities, file);
    return file;
  }

  private Manifest imported(Path dump, String into) {
    return imported(dump, into, 2, 1000, "");
  }

  private Manifest imported(Path dump, String into, int threads, long checkpoint, String sha256) {
    return new DumpImport(
            dump,
            EntityLines.DIPLOMACY,
            folder.resolve(into),
            new DumpImport.Settings(threads, checkpoint, sha256),
            new Noted(Long.MAX_VALUE))
        .run();
  }

  /** Stops the import by force when so many lines are read. */
  private final class Noted implements DumpImport.Observer {
    private final long stop;

    Noted(long stop) {
      this.stop = stop;
    }

    @Override
    public void bad(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void at(long bytes, long lines) {
      if (lines >= stop) {
        throw new IllegalStateException("stopped");
      }
    }

    @Override
    public void resumed(long lines) {
      assertThat(lines).isPositive();
    }

    @Override
    public void ordering(long lines) {
      assertThat(lines).isPositive();
    }
  }

  private Map<String, byte[]> files(String index) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(index))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void keepsWhatTheProfileSays() throws IOException {
    Manifest made = imported(dump("a.json", ENTITIES), "index");

    assertThat(made.lines()).isEqualTo(ENTITIES + 2);
    assertThat(made.bad()).isZero();
    assertThat(made.kept())
        .isEqualTo(
            Map.of("person", 15L, "position", 3L, "organization", 3L, "project", 3L, "place", 3L));
    assertThat(files("index"))
        .containsOnlyKeys("index.json", "items.bin", "keys.fst", "keys.meta", "lists.bin");
  }

  @Test
  void findsByItemNameSpellingAndFamilyName() throws IOException {
    imported(dump("a.json", ENTITIES), "index");
    String name = DumpGenerator.personName(1);
    String[] words = name.split(" ", -1);

    try (WikidataIndex index = WikidataIndex.open(folder.resolve("index"))) {
      Item person = index.item(DumpGenerator.FIRST + 1).orElseThrow();
      assertThat(person.label()).isEqualTo(name);
      assertThat(index.named(name.toUpperCase(java.util.Locale.ROOT))).containsExactly(person);
      assertThat(index.find(ItemKeys.family(words[2].toLowerCase(java.util.Locale.ROOT))))
          .contains(person);
      assertThat(index.find(ItemKeys.sound(PersonName.of(name)))).contains(person);
      assertThat(index.named("Nobody Atall")).isEmpty();
      assertThat(index.item(5)).isEmpty();
    }
  }

  @Test
  void isTheSameHoweverTheDumpIsPackedAndForAnyNumberOfThreads() throws IOException {
    Path plain = dump("a.json", ENTITIES);
    Path bzip2 = folder.resolve("a.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bzip2))) {
      Files.copy(plain, out);
    }
    String identity = imported(plain, "plain").identity();

    assertThat(imported(dump("a.json.gz", ENTITIES), "gzip").identity()).isEqualTo(identity);
    assertThat(imported(bzip2, "bzip2").identity()).isEqualTo(identity);
    assertThat(imported(plain, "one", 1, 50, "").identity()).isEqualTo(identity);
    assertThat(imported(plain, "seven", 7, 50, "").identity()).isEqualTo(identity);
  }

  @Test
  void isTakenUpWhereItWasStopped() throws IOException {
    for (String name : List.of("a.json.gz", "a.json")) {
      Path dump = dump(name, 45_000);
      imported(dump, "whole-" + name);
      for (long stop : List.of(2_000, 15_000, 42_000)) {
        DumpImport stopped =
            new DumpImport(
                dump,
                EntityLines.DIPLOMACY,
                folder.resolve("stopped-" + name),
                new DumpImport.Settings(2, 700, ""),
                new Noted(stop));
        assertThatThrownBy(stopped::run).hasMessage("stopped");
      }
      imported(dump, "stopped-" + name);

      Map<String, byte[]> whole = files("whole-" + name);
      Map<String, byte[]> taken = files("stopped-" + name);
      assertThat(taken).containsOnlyKeys(whole.keySet());
      taken.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(whole.get(file)));
    }
  }

  @Test
  void countsBadLinesWithTheirNumbersAndLosesNothingElse() throws IOException {
    Path good = dump("a.json", ENTITIES);
    Manifest all = imported(good, "good");
    List<String> lines = new ArrayList<>(Files.readAllLines(good, UTF_8));
    String person = lines.get(2);
    lines.add(3, person.substring(0, person.length() / 2));
    lines.add(10, "<html>503 Service Unavailable</html>");
    lines.add(20, "{\"claims\":{\"P31\":[{\"id\":\"Q131569\"}]]}");
    Path bad = folder.resolve("bad.json");
    Files.write(bad, lines, UTF_8);

    Manifest made = imported(bad, "bad");

    assertThat(problems).extracting(Problem::line).containsExactly(4, 11, 21);
    assertThat(made.bad()).isEqualTo(3);
    assertThat(made.identity()).isEqualTo(all.identity());
  }

  @Test
  void doesNotMakeAnIndexOfADumpThatIsTorn() throws IOException {
    Path dump = dump("a.json.gz", ENTITIES);
    byte[] bytes = Files.readAllBytes(dump);
    Files.write(dump, Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> imported(dump, "index"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("ends in the middle");
    assertThatThrownBy(() -> WikidataIndex.open(folder.resolve("index")))
        .hasMessageContaining("holds no finished index");
  }

  @Test
  void comparesTheChecksumOfTheDump() throws IOException {
    Path dump = dump("a.json.gz", ENTITIES);
    String right = Sha256.of(dump);

    assertThatThrownBy(() -> imported(dump, "index", 1, 1000, "0".repeat(64)))
        .hasMessageContaining("its checksum is " + right);
    assertThat(imported(dump, "index", 1, 1000, right).dumpSha256()).isEqualTo(right);
  }

  @Test
  void doesNotMixTwoDumpsInOneFolder() throws IOException {
    Path one = dump("a.json", ENTITIES);
    Path other = dump("b.json", ENTITIES + 1);
    DumpImport stopped =
        new DumpImport(
            one,
            EntityLines.DIPLOMACY,
            folder.resolve("index"),
            new DumpImport.Settings(1, 10, ""),
            new Noted(500));
    assertThatThrownBy(stopped::run).hasMessage("stopped");

    assertThatThrownBy(() -> imported(other, "index"))
        .hasMessageContaining("part of the import of another dump or profile");
    imported(one, "index");
    assertThatThrownBy(() -> imported(one, "index")).hasMessageContaining("a finished index");
  }

  @Test
  void makesAnIndexOfNothing() throws IOException {
    Path empty = folder.resolve("empty.json");
    Files.writeString(empty, "[\n]\n");

    assertThat(imported(empty, "index").keys()).isZero();
    try (WikidataIndex index = WikidataIndex.open(folder.resolve("index"))) {
      assertThat(index.named("Ada Lind")).isEmpty();
    }
  }
}
