package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.RunDescription.Component;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final Path CLASSES = Path.of("target/classes");

  /** Packages whose files an article's quads do not depend on. */
  private static final Set<String> LATER =
      Set.of("serve", "explore", "queries", "query", "export", "train", "link", "wikidata");

  @Test
  void isThatOfTheBuildAndNotItsPlaceholder() {
    assertThat(Version.load().program()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void hasAChecksumOfEachModelAndTable() {
    List<Component> components = Version.load().run().components();

    assertThat(components).extracting(Component::name).contains("en-tags.bin", "states.tsv");
    assertThat(components).allSatisfy(each -> assertThat(each.version()).matches("[0-9a-f]{16}"));
  }

  /** A file that is not listed could change without any article being read again. */
  @Test
  void countsEveryFileThatArticlesAreReadWith() throws IOException {
    Set<String> forgotten = filesOfStages();
    forgotten.removeAll(listed());

    assertThat(forgotten).as("neither components nor rules of version.properties").isEmpty();
  }

  private static Set<String> filesOfStages() throws IOException {
    Path root = CLASSES.resolve("org/chancery");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .filter(file -> !isModelCard(root.relativize(file)))
          .filter(file -> !file.endsWith("ontology/context.jsonld")) // says what the ontology says
          .filter(file -> root.relativize(file).getNameCount() > 1)
          .filter(file -> !LATER.contains(root.relativize(file).getName(0).toString()))
          .map(file -> "/" + CLASSES.relativize(file))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** A card describes a model, and nothing is read with it. */
  private static boolean isModelCard(Path file) {
    return file.startsWith("models") && file.toString().endsWith(".json");
  }

  private static Set<String> listed() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    String all = properties.getProperty("components") + " " + properties.getProperty("rules");
    return Set.of(all.trim().split("\\s+"));
  }
}
