package org.chancery.export.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.graph.Iris;

/** Writes networks, tables and maps. The same statements give the same bytes. */
public final class NetworkExport {
  private final GraphContent whole;
  private final GraphContent content;
  private final NetworkReader reader;
  private final String base;

  /**
   * Reads what is selected.
   *
   * @param dataset of TDB2; all its graphs are read
   * @param iris with the base that the dataset was built with
   */
  public NetworkExport(DatasetGraph dataset, Iris iris, Selection selection) {
    this.whole = ContentReader.read(dataset);
    this.content = selection.of(whole);
    this.base = iris.base();
    this.reader = new NetworkReader(content, base);
  }

  /** The network that files of this view hold. */
  public Network network(View view) {
    return reader.read(view);
  }

  /**
   * Writes to a stream, which is flushed, not closed.
   *
   * @param view of a network; tables and maps have no choice
   * @throws IOException when the stream cannot be written
   * @throws ChanceryException when the format needs a folder
   */
  public void write(NetworkFormat format, View view, OutputStream out) throws IOException {
    switch (format) {
      case GEOJSON -> new GeoJsonWriter(content, reader).write(out);
      case EVENTS -> events().writeCsv(out);
      case EVENTS_JSONL -> events().writeJsonLines(out);
      default -> write(format, network(view), out);
    }
    out.flush();
  }

  private EventTable events() {
    return new EventTable(content, whole, base);
  }

  /** Writes a network as one file. */
  static void write(NetworkFormat format, Network network, OutputStream out) throws IOException {
    Drawing drawing = Drawing.of(network);
    switch (format) {
      case GEXF -> GexfWriter.write(drawing, out);
      case GRAPHML -> GraphmlWriter.write(drawing, out);
      case CX2 -> Cx2Writer.write(drawing, out);
      case CYJS -> CytoscapeJsWriter.write(drawing, out);
      case DOT -> DotWriter.write(drawing, out);
      case NODELINK -> NodeLinkWriter.write(drawing, out);
      case CSV -> CsvWriter.edges(drawing).writeTo(out);
      default -> throw new ChanceryException(format + " is no network in one file");
    }
  }

  /**
   * Writes a format of several files into a folder, which is made if need be.
   *
   * @throws IOException when a file cannot be written
   */
  public void writeFolder(NetworkFormat format, View view, Path folder) throws IOException {
    writeFolder(format, network(view), folder);
  }

  static void writeFolder(NetworkFormat format, Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    if (format == NetworkFormat.NEO4J) {
      write(Neo4jWriter.nodes(network), folder.resolve("nodes.csv"));
      write(Neo4jWriter.edges(network), folder.resolve("relationships.csv"));
      Files.writeString(folder.resolve("load.cypher"), Neo4jWriter.cypher(), UTF_8);
    } else if (format == NetworkFormat.CSV) {
      Drawing drawing = Drawing.of(network);
      write(CsvWriter.nodes(drawing), folder.resolve("nodes.csv"));
      write(CsvWriter.edges(drawing), folder.resolve("edges.csv"));
    } else {
      throw new ChanceryException(format + " is one file, not a folder");
    }
  }

  private static void write(CsvTable table, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      table.writeTo(out);
    }
  }
}
