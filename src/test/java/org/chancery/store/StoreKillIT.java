package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that builds, at random points, and looks at what is left. */
class StoreKillIT {
  private static final int KILLS = 50;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostHoweverOftenTheProcessIsKilled() throws Exception {
    Random random = new Random(20260101);
    Map<String, Integer> acknowledged = new TreeMap<>();
    int cutShort = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = acknowledged.size();
      killWhileBuilding(kill, random.nextInt(900), acknowledged);
      cutShort += acknowledged.size() - before < Builder.ARTICLES ? 1 : 0;
      check(acknowledged);
    }
    assertThat(cutShort).as("builds that the kill really cut short").isGreaterThan(KILLS / 2);
    assertThat(acknowledged).as("articles that survived").isNotEmpty();
  }

  private void killWhileBuilding(int round, int afterMillis, Map<String, Integer> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Builder.class.getName(),
                folder.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.to(folder.resolveSibling("kill.log").toFile()))
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("started");
      process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
      // through the handle, which leaves what it has printed to be read
      process.toHandle().destroyForcibly();
      lines.lines().filter(line -> line.endsWith(".")).forEach(l -> acknowledge(l, acknowledged));
      process.waitFor();
    }
  }

  private static void acknowledge(String line, Map<String, Integer> acknowledged) {
    String[] idAndVersion = line.substring(0, line.length() - 1).split(" ");
    acknowledged.put(idAndVersion[0], Integer.parseInt(idAndVersion[1]));
  }

  private void check(Map<String, Integer> acknowledged) {
    try (Store store = Store.open(folder, Background.none())) {
      assertThat(store.verify()).isEmpty();
      acknowledged.forEach(
          (id, version) ->
              assertThat(Integer.parseInt(store.source(id).orElse("lost").split(" ")[1]))
                  .as(id)
                  .isGreaterThanOrEqualTo(version));
    }
  }

  /** The process that is killed: adds and replaces articles, says so after each commit. */
  static final class Builder {
    static final int ARTICLES = 400;

    public static void main(String[] arguments) throws IOException {
      int round = Integer.parseInt(arguments[1]);
      Files.createDirectories(Path.of(arguments[0]));
      try (Store store = Store.open(Path.of(arguments[0]), Background.none())) {
        System.out.println("started");
        for (int i = 0; i < ARTICLES; i++) {
          String id = "a" + (i + round * 7) % 60;
          store.add(List.of(Blocks.block(id, round)));
          System.out.println(id + " " + round + ".");
          if (i % 5 == 0) {
            store.dataset();
          }
        }
      }
    }
  }
}
