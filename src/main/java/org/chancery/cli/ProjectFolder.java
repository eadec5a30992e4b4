package org.chancery.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;

/** Finds what lies in the project's folder beside {@code target/}, which has the program. */
final class ProjectFolder {
  private ProjectFolder() {}

  /**
   * A folder of the project; relative to the working folder where it is below it.
   *
   * @throws ChanceryException when it is not there
   */
  static Path of(String name) {
    Path folder = program().resolve("../..").resolve(name).normalize();
    if (!Files.isDirectory(folder)) {
      throw new ChanceryException("no folder " + folder + ": is the program not in its project?");
    }
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  private static Path program() {
    try {
      return Path.of(
          ProjectFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new ChanceryException("the program does not know where it lies", e);
    }
  }
}
