package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.chancery.ChanceryException;
import org.chancery.export.DotExport;
import org.chancery.export.Network;
import org.chancery.export.RdfExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.WikidataStatements;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery export}: the graphs as a file. */
@Command(
    name = "export",
    description =
        "Writes the graphs of the store in a format of RDF, or their network for graph tools.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private @Nullable Path output;

  @Option(names = "--article", paramLabel = "ID", description = "Only the graph of this article.")
  private @Nullable String article;

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description =
          "Day that references of statements for Wikidata are said to be retrieved on (default:"
              + " that of each article).")
  private @Nullable LocalDate retrieved;

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting();
        OutputStream out = target()) {
      Optional<RdfFormat> rdf = format.rdf();
      if (rdf.isPresent()) {
        new RdfExport(opened.dataset(), store.iris()).write(rdf.get(), wanted(), out);
      } else if (format == ExportFormat.QUICKSTATEMENTS || format == ExportFormat.OPENREFINE) {
        statements(opened, out);
      } else {
        DotExport.write(Network.of(opened.dataset()), out);
      }
    }
    return ExitCode.DONE;
  }

  private void statements(Store opened, OutputStream out) throws IOException {
    WikidataStatements statements = WikidataStatements.of(opened.dataset(), retrieved);
    if (format == ExportFormat.QUICKSTATEMENTS) {
      statements.writeQuickStatements(out);
    } else {
      statements.writeTable(out);
    }
    spec.commandLine()
        .getErr()
        .printf(
            "%d statements to be reviewed; %d left out, since their article tells no address%n",
            statements.size(), statements.withoutAddress());
  }

  private Predicate<Node> wanted() {
    return article == null ? graph -> true : store.iris().articleGraph(article)::equals;
  }

  private OutputStream target() {
    return output == null ? new WriterStream(spec.commandLine().getOut()) : file(output);
  }

  private static OutputStream file(Path file) {
    try {
      return new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw new ChanceryException(file + " cannot be written: " + e, e);
    }
  }
}
