package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;

/** Compares graphs with expected ones; {@code -Dgolden.update=true} rewrites those instead. */
final class GraphAssertions {
  private static final Path GOLDEN = Path.of("src/test/resources/org/chancery/graph");

  /** Control characters and those that turn the direction of writing, but no line ends. */
  private static final Pattern UNSEEN =
      Pattern.compile("[[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]&&[^\\n]]");

  private static final Map<String, String> PREFIXES =
      OntologyFile.SHAPES.read().getPrefixMapping().getNsPrefixMap();

  private GraphAssertions() {}

  /** Holds quads against {@code name.trig} and prints what differs as TriG. */
  static void assertIsomorphic(String name, DatasetGraph actual) {
    Path file = GOLDEN.resolve(name + ".trig");
    if (Boolean.getBoolean("golden.update")) {
      write(file, trig(actual));
    }
    assertThat(file).exists();
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(file.toUri().toString());
    if (!IsoMatcher.isomorphic(expected, actual)) {
      fail(
          "expected but missing:\n%s\n\nnot expected:\n%s",
          trig(minus(expected, actual)), trig(minus(actual, expected)));
    }
  }

  private static DatasetGraph minus(DatasetGraph all, DatasetGraph some) {
    DatasetGraph rest = DatasetGraphFactory.create();
    all.stream().filter(quad -> !some.contains(quad)).forEach(rest::add);
    return rest;
  }

  /** Sorted, so that a rewritten file differs only where its graph does. */
  private static String trig(DatasetGraph quads) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(text, RDFFormat.TRIG_BLOCKS);
    out.start();
    PREFIXES.forEach(out::prefix);
    quads.stream().sorted(Comparator.comparing(NodeFmtLib::str)).forEach(out::quad);
    out.finish();
    return UNSEEN.matcher(text.toString(UTF_8)).replaceAll(GraphAssertions::escaped);
  }

  private static String escaped(MatchResult unseen) {
    return String.format(Locale.ROOT, "\\\\u%04X", (int) unseen.group().charAt(0));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
