package org.chancery.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an import that was stopped while it put its keys in order has left in its folder. */
final class Leftovers {
  private static final Set<String> MADE_ANEW = Set.of(KeyFile.KEYS, KeyFile.META, KeyFile.LISTS);

  private Leftovers() {}

  static void remove(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(Leftovers::isLeft).toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
  }

  private static boolean isLeft(Path file) {
    String name = String.valueOf(file.getFileName());
    return MADE_ANEW.contains(name) || name.endsWith(".tmp");
  }
}
