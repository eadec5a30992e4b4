package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.chancery.graph.Iris;
import org.chancery.graph.Prefixes;

/** Writes graphs in the formats of RDF. The same statements give the same bytes. */
public final class RdfExport {
  private final DatasetGraph dataset;
  private final Iris iris;

  /**
   * @param iris with the base that the dataset was built with
   */
  public RdfExport(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /**
   * Writes the graphs whose names fit. The stream is flushed, not closed.
   *
   * @throws IOException when the stream cannot be written
   * @throws org.chancery.ChanceryException when a predicate cannot be written as RDF/XML
   */
  public ExportReport write(RdfFormat format, Predicate<Node> graphs, OutputStream out)
      throws IOException {
    Counted counted = new Counted(sink(format, out));
    Txn.executeRead(dataset, () -> write(format, new OrderedQuads(dataset, graphs), counted));
    out.flush();
    long replaced = counted.get() instanceof RdfXmlStream xml ? xml.replaced() : 0;
    return new ExportReport(counted.statements, replaced);
  }

  /**
   * Writes a file, which appears when it is whole.
   *
   * @throws IOException when the file cannot be written
   */
  public ExportReport write(RdfFormat format, Predicate<Node> graphs, Path file)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      ExportReport report;
      try (OutputStream out = Files.newOutputStream(part)) {
        report = write(format, graphs, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return report;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void write(RdfFormat format, OrderedQuads quads, StreamRDF sink) {
    sink.start();
    Prefixes.writeTo(sink);
    if (format == RdfFormat.VOID) {
      DatasetGraph description =
          DatasetGraphFactory.wrap(new DataSetDescription(iris, quads).describe());
      new OrderedQuads(description, Quad::isDefaultGraph).writeUnionTo(sink);
    } else if (format.namesGraphs()) {
      quads.writeTo(sink);
    } else {
      quads.writeUnionTo(sink);
    }
    sink.finish();
  }

  private static StreamRDF sink(RdfFormat format, OutputStream out) {
    return switch (format) {
      case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
      case TURTLE, VOID -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      case JSONLD -> new JsonLdStream(out);
      case RDFXML -> new RdfXmlStream(out);
    };
  }

  private static final class Counted extends StreamRDFWrapper {
    private long statements;

    Counted(StreamRDF sink) {
      super(sink);
    }

    @Override
    public void triple(Triple triple) {
      statements++;
      super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      statements++;
      super.quad(quad);
    }
  }
}
