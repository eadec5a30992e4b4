package org.chancery.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.export.network.Network.Edge;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openide.util.Lookup;

/** Opens our files with Gephi's own code. */
class GephiIT {
  @TempDir private Path folder;

  static Stream<Network> networks() {
    return GraphToolsIT.networks();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void opensEveryNodeAndEdgeOfGexf(Network network) throws Exception {
    DirectedGraph graph = open(network, NetworkFormat.GEXF);

    assertThat(graph.getNodeCount()).isEqualTo(network.nodes().size());
    assertThat(graph.getEdgeCount()).isEqualTo(network.edges().size());
    for (Network.Node node : network.nodes()) {
      assertThat(graph.getNode(node.id()).getLabel()).isEqualTo(labelIn(node));
      assertThat(graph.getNode(node.id()).getAttribute("category")).isEqualTo(node.category());
    }
    for (Edge edge : network.edges()) {
      assertThat(graph.getEdge(edge.id()).getTypeLabel()).isEqualTo(edge.kind());
      assertThat(graph.getEdge(edge.id()).getWeight()).isEqualTo(edge.weight());
    }
  }

  /** Gephi gives what has no name the name of its id, or none. */
  private static String labelIn(Network.Node node) {
    return node.label();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void opensEveryNodeOfDot(Network network) throws Exception {
    assertThat(open(network, NetworkFormat.DOT).getNodeCount()).isEqualTo(network.nodes().size());
  }

  private DirectedGraph open(Network network, NetworkFormat format) throws Exception {
    Path file = GraphToolsIT.file(folder, network, format);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file.toFile());
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel().getDirectedGraph();
  }
}
