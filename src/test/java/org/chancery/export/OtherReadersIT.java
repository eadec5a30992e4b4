package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.export.Programs.answers;
import static org.chancery.export.Programs.run;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Iris;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What other people's programs read of our files; each is skipped where the program is not there.
 */
class OtherReadersIT {
  private static final String COUNT_WITH_RDFLIB =
      """
      import sys, rdflib
      dataset = rdflib.ConjunctiveGraph()
      dataset.parse(sys.argv[1], format=sys.argv[2])
      print(len(set(dataset.triples((None, None, None)))))
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"NQUADS, nquads", "TRIG, trig", "TURTLE, turtle", "RDFXML, rdfxml"})
  void rapperReadsAsManyStatements(RdfFormat format, String name) throws Exception {
    assumeTrue(answers("rapper", "--version"), "rapper is not installed (package raptor2-utils)");
    DatasetGraph dataset = RdfExportTest.articles();
    Path file = file(dataset, format);
    String said = run("rapper", "-q", "-i", name, "-o", "ntriples", file.toString());
    long expected = format.namesGraphs() ? dataset.stream().count() : distinct(dataset);
    assertThat(said.lines().count()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NQUADS, nquads", "TRIG, trig", "TURTLE, turtle", "RDFXML, xml", "JSONLD, json-ld"})
  void rdflibReadsAsManyStatements(RdfFormat format, String name) throws Exception {
    String python =
        answers("/usr/bin/python3", "-c", "import rdflib") ? "/usr/bin/python3" : "python3";
    assumeTrue(answers(python, "-c", "import rdflib"), "Python's rdflib is not installed");
    DatasetGraph dataset = RdfExportTest.articles();
    String said = run(python, "-c", COUNT_WITH_RDFLIB, file(dataset, format).toString(), name);
    assertThat(said.strip()).isEqualTo(Long.toString(distinct(dataset)));
  }

  private static long distinct(DatasetGraph dataset) {
    return dataset.stream().map(Quad::asTriple).distinct().count();
  }

  private Path file(DatasetGraph dataset, RdfFormat format) throws IOException {
    Path file = folder.resolve("graphs");
    new RdfExport(dataset, Iris.standard()).write(format, graph -> true, file);
    return file;
  }
}
