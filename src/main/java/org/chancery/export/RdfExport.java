package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Writes graphs in the formats of RDF. The same store gives the same bytes. */
public final class RdfExport {
  private static final PrefixMap PREFIXES = prefixes();

  private final DatasetGraph dataset;

  public RdfExport(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static PrefixMap prefixes() {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes.add("dip", "https://w3id.org/chancery/ontology#");
    prefixes.add("plover", "https://w3id.org/chancery/plover#");
    prefixes.add("prov", "http://www.w3.org/ns/prov#");
    prefixes.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.add("schema", "https://schema.org/");
    prefixes.add("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.add("wd", "http://www.wikidata.org/entity/");
    prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  /**
   * Writes the graphs whose names fit; formats without named graphs get their union.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(RdfFormat format, Predicate<Node> graphs, OutputStream out) throws IOException {
    List<Quad> quads = Txn.calculateRead(dataset, () -> quads(graphs));
    switch (format) {
      case NQUADS -> out.write(lines(quads));
      case TRIG -> dataset(quads, RDFFormat.TRIG_BLOCKS, out);
      case JSONLD -> dataset(quads, RDFFormat.JSONLD11_PRETTY, out);
      case TURTLE -> graph(quads, RDFFormat.TURTLE_BLOCKS, out);
      case RDFXML -> graph(quads, RDFFormat.RDFXML_PLAIN, out);
    }
    out.flush();
  }

  private List<Quad> quads(Predicate<Node> graphs) {
    List<Quad> quads = new ArrayList<>();
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              if (graphs.test(quad.getGraph())) {
                quads.add(quad);
              }
            });
    quads.sort(Comparator.comparing(RdfExport::line));
    return quads;
  }

  private static String line(Quad quad) {
    return text(quad.getGraph())
        + " "
        + text(quad.getSubject())
        + " "
        + text(quad.getPredicate())
        + " "
        + text(quad.getObject());
  }

  private static String text(Node node) {
    org.apache.jena.atlas.io.IndentedLineBuffer out =
        new org.apache.jena.atlas.io.IndentedLineBuffer();
    new NodeFormatterNT(CharSpace.UTF8).format(out, node);
    return out.asString();
  }

  private static byte[] lines(List<Quad> quads) {
    StringBuilder text = new StringBuilder();
    for (Quad quad : quads) {
      text.append(text(quad.getSubject())).append(' ');
      text.append(text(quad.getPredicate())).append(' ');
      text.append(text(quad.getObject())).append(' ');
      text.append(text(quad.getGraph())).append(" .\n");
    }
    return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void dataset(List<Quad> quads, RDFFormat format, OutputStream out) {
    DatasetGraph copy = DatasetGraphFactory.create();
    copy.prefixes().putAll(PREFIXES);
    quads.forEach(copy::add);
    RDFWriter.source(copy).format(format).output(out);
  }

  private static void graph(List<Quad> quads, RDFFormat format, OutputStream out) {
    Graph copy = GraphFactory.createDefaultGraph();
    PREFIXES.forEach((prefix, iri) -> copy.getPrefixMapping().setNsPrefix(prefix, iri));
    quads.forEach(quad -> copy.add(quad.asTriple()));
    RDFWriter.source(copy).format(format).output(out);
  }

  /** Which of Jena's languages reads a format back. */
  public static Lang lang(RdfFormat format) {
    return switch (format) {
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD11;
      case TURTLE -> Lang.TURTLE;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
