package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Other people's programs, which are run on our files. */
public final class Programs {
  private Programs() {}

  /** Whether the program is there and is content with what it is told. */
  public static boolean answers(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  /** What the program says; a test fails with its complaint where it has one. */
  public static String run(String... command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("chancery", ".errors");
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectError(errors.toFile()).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
      return said;
    } finally {
      Files.delete(errors);
    }
  }
}
