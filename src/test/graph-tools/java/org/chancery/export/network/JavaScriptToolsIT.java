package org.chancery.export.network;

import static org.chancery.export.Programs.answers;
import static org.chancery.export.Programs.run;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens our files with Cytoscape.js and with graphology, which npm installs; skipped where there is
 * no npm, or none that reaches its registry.
 */
class JavaScriptToolsIT {
  private static final Path SOURCES = Path.of("src/test/graph-tools/node");

  @TempDir private static Path tools;
  @TempDir private Path folder;

  static Stream<Network> networks() {
    return GraphToolsIT.networks();
  }

  @BeforeAll
  static void install() throws Exception {
    for (String file : List.of("package.json", "package-lock.json", "count.js")) {
      Files.copy(SOURCES.resolve(file), tools.resolve(file));
    }
    assumeTrue(
        answers("npm", "ci", "--prefix", tools.toString(), "--ignore-scripts", "--no-audit"),
        "npm is not here, or does not reach its registry");
  }

  private void assertReads(Network network, NetworkFormat format) throws Exception {
    Path file = GraphToolsIT.file(folder, network, format);
    String script = tools.resolve("count.js").toString();
    GraphToolsIT.assertReads(
        network, run("node", script, format.toString(), file.toAbsolutePath().toString()));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void cytoscapeOpensEveryNodeAndEdge(Network network) throws Exception {
    assertReads(network, NetworkFormat.CYJS);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void graphologyOpensEveryNodeAndEdgeOfGexf(Network network) throws Exception {
    assertReads(network, NetworkFormat.GEXF);
  }
}
