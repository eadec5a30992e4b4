package org.chancery.store;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects quads and gives them back as canonical N-Quads: distinct lines in order of their UTF-8
 * bytes. It takes no blank nodes, whose labels would differ from run to run.
 */
public final class QuadLines implements StreamRDF {
  private final IndentedLineBuffer buffer = new IndentedLineBuffer();
  private final StreamRDF lines = new WriterStreamRDFPlain(buffer);

  @Override
  public void start() {}

  @Override
  public void triple(Triple triple) {
    throw new IllegalArgumentException("a triple outside every graph: " + triple);
  }

  @Override
  public void quad(Quad quad) {
    if (quad.getSubject().isBlank() || quad.getObject().isBlank() || quad.getGraph().isBlank()) {
      throw new IllegalArgumentException("blank node in " + quad);
    }
    lines.quad(quad);
  }

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {}

  @Override
  public void finish() {}

  /** The quads so far, a line each. */
  public String canonical() {
    lines.finish();
    return buffer
        .asString()
        .lines()
        .collect(Collectors.toCollection(() -> new TreeSet<>(QuadLines::compareAsBytes)))
        .stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The order of the UTF-8 bytes, which differs from Java's where surrogates meet U+E000 and up.
   */
  public static int compareAsBytes(String left, String right) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return Integer.compare(rank(left.charAt(i)), rank(right.charAt(i)));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }
}
