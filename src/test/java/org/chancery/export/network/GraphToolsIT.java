package org.chancery.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.export.Programs.answers;
import static org.chancery.export.Programs.run;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.export.network.Network.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What graph tools read of our files: as many nodes and edges in each, and all names whole. Each
 * test is skipped where the tool is not there.
 */
class GraphToolsIT {
  private static final String PYTHON = "/usr/bin/python3";

  private static final String NETWORKX =
      """
      import sys, json, networkx
      kind, file = sys.argv[1:]
      if kind == 'graphml':
          graph, name = networkx.read_graphml(file, force_multigraph=True), 'label'
      elif kind == 'nodelink':
          graph, name = networkx.node_link_graph(json.load(open(file, encoding='utf-8'))), 'label'
      else:
          graph, name = networkx.cytoscape_graph(json.load(open(file, encoding='utf-8'))), 'name'
      names = sorted(str(data.get(name, '')) for _, data in graph.nodes(data=True))
      print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), names]))
      """;

  private static final String IGRAPH =
      """
      import sys, json, igraph
      graph = igraph.Graph.Read_GraphML(sys.argv[2])
      print(json.dumps([graph.vcount(), graph.ecount(), sorted(graph.vs['label'])]))
      """;

  private static final String CSV =
      """
      import sys, json, csv, os
      rows = lambda name: list(csv.DictReader(open(os.path.join(sys.argv[2], name), encoding='utf-8', newline='')))
      nodes, edges = rows('nodes.csv'), rows('edges.csv')
      names = sorted(n['Label'][1:] if n['Label'][:1] == "'" else n['Label'] for n in nodes)
      assert all(None not in r and None not in r.values() for r in nodes + edges)
      assert all(e['relation'] and float(e['confidence']) >= 0 for e in edges)
      assert all(e['Source'] in {n['Id'] for n in nodes} for e in edges)
      print(json.dumps([len(nodes), len(edges), names]))
      """;

  @TempDir private Path folder;

  static Stream<Network> networks() {
    NetworkExport articles = Networks.export(Networks.articles(), Selection.all());
    return Stream.of(
        Networks.hostile(), articles.network(View.RELATIONS), articles.network(View.EVENTS));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void networkxReadsAll(Network network) throws Exception {
    assumeTrue(answers(PYTHON, "-c", "import networkx"), "python3-networkx is not installed");
    for (NetworkFormat format :
        List.of(NetworkFormat.GRAPHML, NetworkFormat.NODELINK, NetworkFormat.CYJS)) {
      Path file = file(network, format);
      assertReads(network, run(PYTHON, "-c", NETWORKX, format.toString(), file.toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void igraphReadsAll(Network network) throws Exception {
    assumeTrue(answers(PYTHON, "-c", "import igraph"), "python3-igraph is not installed");
    Path file = file(network, NetworkFormat.GRAPHML);
    assertReads(network, run(PYTHON, "-c", IGRAPH, "graphml", file.toString()));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void tablesReadAsTheyWereWritten(Network network) throws Exception {
    assumeTrue(answers(PYTHON, "-c", "import csv"), "python3 is not installed");
    NetworkExport.writeFolder(NetworkFormat.CSV, network, folder);
    assertReads(network, run(PYTHON, "-c", CSV, "csv", folder.toString()));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void graphvizDrawsAll(Network network) throws Exception {
    assumeTrue(answers("dot", "-V"), "Graphviz is not installed (package graphviz)");
    Path file = file(network, NetworkFormat.DOT);
    JsonNode drawn = new ObjectMapper().readTree(run("neato", "-n2", "-Tjson", file.toString()));
    List<String> names = new ArrayList<>();
    drawn.at("/objects").forEach(node -> names.add(node.get("label").asText()));
    assertThat(drawn.at("/objects")).hasSize(network.nodes().size());
    assertThat(drawn.at("/edges")).hasSize(network.edges().size());
    assertThat(run("neato", "-n2", "-Tsvg", file.toString())).contains("</svg>");
  }

  @ParameterizedTest
  @MethodSource("networks")
  void gexfFollowsItsSchema(Network network) throws Exception {
    assumeTrue(answers("xmllint", "--version"), "xmllint is not installed (libxml2-utils)");
    String schema = Path.of(GraphToolsIT.class.getResource("gexf-1.3.rng").toURI()).toString();
    Path file = file(network, NetworkFormat.GEXF);
    run("xmllint", "--noout", "--relaxng", schema, file.toString());
    String nodes = run("xmllint", "--xpath", "count(//*[local-name()='node'])", file.toString());
    String edges = run("xmllint", "--xpath", "count(//*[local-name()='edge'])", file.toString());
    assertThat(nodes.strip()).isEqualTo("" + network.nodes().size());
    assertThat(edges.strip()).isEqualTo("" + network.edges().size());
  }

  @Test
  void theSchemaRefusesWhatGephiWouldDrop() throws Exception {
    assumeTrue(answers("xmllint", "--version"), "xmllint is not installed (libxml2-utils)");
    String schema = Path.of(GraphToolsIT.class.getResource("gexf-1.3.rng").toURI()).toString();
    Path file = file(Networks.hostile(), NetworkFormat.GEXF);
    String sound = Files.readString(file);
    Files.writeString(file, sound.replaceFirst("type=\"directed\"", "type=\"undirected\""));
    assertThat(answers("xmllint", "--noout", "--relaxng", schema, file.toString())).isFalse();
    Files.writeString(file, sound.replaceFirst("<viz:size value=\"[^\"]*\"", "<viz:size"));
    assertThat(answers("xmllint", "--noout", "--relaxng", schema, file.toString())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void cx2DeclaresWhatItUsesAndCountsRight(Network network) throws Exception {
    JsonNode aspects = new ObjectMapper().readTree(file(network, NetworkFormat.CX2).toFile());
    assertThat(aspects.get(0).get("CXVersion").asText()).isEqualTo("2.0");
    assertThat(aspects.get(aspects.size() - 1).at("/status/0/success").asBoolean()).isTrue();
    JsonNode declared = aspect(aspects, "attributeDeclarations").get(0);
    for (String of : List.of("nodes", "edges")) {
      JsonNode elements = aspect(aspects, of);
      for (JsonNode element : elements) {
        element
            .get("v")
            .fieldNames()
            .forEachRemaining(name -> assertThat(declared.get(of).has(name)).isTrue());
      }
      for (JsonNode count : aspect(aspects, "metaData")) {
        if (count.get("name").asText().equals(of)) {
          assertThat(count.get("elementCount").asInt()).isEqualTo(elements.size());
        }
      }
    }
    assertThat(aspect(aspects, "nodes")).hasSize(network.nodes().size());
    assertThat(aspect(aspects, "edges")).hasSize(network.edges().size());
  }

  private static JsonNode aspect(JsonNode aspects, String name) {
    for (JsonNode aspect : aspects) {
      if (aspect.has(name)) {
        return aspect.get(name);
      }
    }
    throw new AssertionError("no aspect " + name);
  }

  static void assertReads(Network network, String said) throws IOException {
    JsonNode read = new ObjectMapper().readTree(said);
    assertThat(read.get(0).asInt()).isEqualTo(network.nodes().size()).isPositive();
    assertThat(read.get(1).asInt()).isEqualTo(network.edges().size()).isPositive();
    List<String> names = new ArrayList<>();
    read.get(2).forEach(name -> names.add(name.asText()));
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(network.nodes().stream().map(Node::label).toList());
  }

  private Path file(Network network, NetworkFormat format) throws IOException {
    return file(folder, network, format);
  }

  static Path file(Path folder, Network network, NetworkFormat format) throws IOException {
    Path file = folder.resolve("network." + format);
    try (OutputStream out = Files.newOutputStream(file)) {
      NetworkExport.write(format, network, out);
    }
    return file;
  }
}
