package org.chancery.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.network.Network.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Loads our tables into a real Neo4j, twice. */
class Neo4jIT {
  @TempDir private Path folder;

  static Stream<Network> networks() {
    return GraphToolsIT.networks();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void loadsEveryNodeAndEdgeOnce(Network network) throws Exception {
    Path tables = folder.resolve("import");
    NetworkExport.writeFolder(NetworkFormat.NEO4J, network, tables);
    try (Neo4j neo4j =
        Neo4jBuilders.newInProcessBuilder(folder.resolve("neo4j"))
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.load_csv_file_url_root, tables.toAbsolutePath())
            .build()) {
      GraphDatabaseService graph = neo4j.defaultDatabaseService();
      load(graph, tables.resolve("load.cypher"));
      load(graph, tables.resolve("load.cypher"));

      assertThat(numbers(graph, "MATCH (n:Thing) RETURN count(n) AS n"))
          .containsExactly((long) network.nodes().size());
      assertThat(numbers(graph, "MATCH ()-[e]->() RETURN count(e) AS n"))
          .containsExactly((long) network.edges().size());
      assertThat(names(graph))
          .isEqualTo(
              network.nodes().stream().collect(Collectors.toMap(Node::id, Node::label)));
    }
  }

  private static void load(GraphDatabaseService graph, Path cypher) throws Exception {
    for (String statement : Files.readString(cypher).split(";\n")) {
      if (!statement.isBlank()) {
        graph.executeTransactionally(statement);
      }
    }
  }

  private static List<Object> numbers(GraphDatabaseService graph, String query) {
    return graph.executeTransactionally(
        query, Map.of(), rows -> rows.stream().map(row -> row.get("n")).toList());
  }

  private static Map<Object, Object> names(GraphDatabaseService graph) {
    return graph.executeTransactionally(
        "MATCH (n:Thing) RETURN n.id AS id, coalesce(n.name, '') AS name",
        Map.of(),
        rows -> rows.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name"))));
  }
}
