package org.chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program as users run it, stopped as a machine that loses its power stops it. */
class KilledImportIT {
  private static final int ENTITIES = 120_000;

  @TempDir private Path folder;

  private Path dump;

  private Process start(String into) throws IOException {
    Path jar = Path.of(System.getProperty("chancery.jar", "target/chancery-0.1.0.jar"));
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx256m", "-jar", jar.toString(), "wikidata", "import"));
    command.addAll(List.of(dump.toString(), "--into", folder.resolve(into).toString()));
    command.addAll(List.of("--checkpoint", "2000"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }

  private void run(String into) throws Exception {
    assertThat(start(into).waitFor()).as(Files.readString(folder.resolve("out.txt"))).isZero();
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
  void endsWithTheSameIndex() throws Exception {
    dump = folder.resolve("dump.json.gz");
    new DumpGenerator().write(ENTITIES, dump);
    run("whole");

    Process killed = start("killed");
    Path checkpoint = folder.resolve("killed/checkpoint.json");
    while (killed.isAlive() && !Files.exists(checkpoint)) {
      Thread.onSpinWait();
    }
    killed.destroyForcibly().waitFor();
    assertThat(checkpoint).as("it had not ended").exists();
    assertThat(folder.resolve("killed/index.json")).doesNotExist();

    run("killed");

    assertThat(Files.readString(folder.resolve("out.txt"))).contains("taken up behind line");
    Map<String, byte[]> whole = files("whole");
    Map<String, byte[]> taken = files("killed");
    assertThat(taken).containsOnlyKeys(whole.keySet());
    taken.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(whole.get(file)));
  }
}
