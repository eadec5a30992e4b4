package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.chancery.ChanceryException;
import org.chancery.export.RdfExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.StatementFormat;
import org.chancery.export.WikidataStatements;
import org.chancery.export.network.NetworkExport;
import org.chancery.export.network.NetworkFormat;
import org.chancery.export.network.View;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery export}: the graphs as a file. */
@Command(
    name = "export",
    description =
        "Writes the graphs of the store in a format of RDF, or their network, events or map for"
            + " other tools.")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "FORMAT",
      completionCandidates = ExportFormat.Names.class,
      converter = ExportFormat.Reader.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "File to write (default: standard output); for neo4j a folder, for csv one if it exists"
              + " or its name has no ending.")
  private @Nullable Path output;

  @Option(names = "--article", paramLabel = "ID", description = "Only what this article tells.")
  private @Nullable String article;

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description =
          "Day that references of statements for Wikidata are said to be retrieved on (default:"
              + " that of each article).")
  private @Nullable LocalDate retrieved;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "relations",
      description =
          "Of a network: relations (people, states and what they did together) or events (events"
              + " as nodes, too; default: ${DEFAULT-VALUE}).")
  private View view;

  @ArgGroup(exclusive = false, heading = "For other formats than those of RDF:%n")
  private SelectionOptions selection = new SelectionOptions();

  @Override
  public Integer call() throws IOException {
    boolean folder = format.constant() instanceof NetworkFormat network && needsFolder(network);
    try (Store opened = store.openExisting()) {
      if (format.constant() instanceof RdfFormat rdf) {
        rdf(opened, rdf);
      } else if (format.constant() instanceof NetworkFormat network) {
        network(opened, network, folder);
      } else {
        statements(opened, (StatementFormat) format.constant());
      }
    }
    return ExitCode.DONE;
  }

  private void network(Store opened, NetworkFormat network, boolean folder) throws IOException {
    NetworkExport export = export(opened);
    if (folder && output != null) {
      export.writeFolder(network, view, output);
    } else {
      try (OutputStream out = target()) {
        export.write(network, view, out);
      }
    }
  }

  private void statements(Store opened, StatementFormat wanted) throws IOException {
    WikidataStatements statements = WikidataStatements.of(opened.dataset(), retrieved);
    try (OutputStream out = target()) {
      if (wanted == StatementFormat.QUICKSTATEMENTS) {
        statements.writeQuickStatements(out);
      } else {
        statements.writeTable(out);
      }
    }
    boolean table = wanted != StatementFormat.QUICKSTATEMENTS;
    spec.commandLine()
        .getErr()
        .printf(
            "%d statements to be reviewed; %d left out, since their article tells no address;"
                + " %d offices %s, since no item is known for them%n",
            statements.size() - (table ? 0 : statements.withoutItem()),
            statements.withoutAddress(),
            statements.withoutItem(),
            table ? "to be reconciled" : "left out");
  }

  private void rdf(Store opened, RdfFormat rdf) throws IOException {
    try (OutputStream out = target()) {
      new RdfExport(opened.dataset(), store.iris()).write(rdf, wanted(), out);
    }
  }

  private NetworkExport export(Store opened) {
    return new NetworkExport(
        opened.dataset(), store.iris(), selection.selection(store.iris(), article));
  }

  private boolean needsFolder(NetworkFormat network) {
    if (network == NetworkFormat.NEO4J && output == null) {
      throw new ParameterException(spec.commandLine(), "neo4j is a folder: which? (-o DIR)");
    }
    return network == NetworkFormat.NEO4J
        || network == NetworkFormat.CSV && output != null && isFolder(output);
  }

  private static boolean isFolder(Path path) {
    Path name = path.getFileName();
    return Files.isDirectory(path) || name == null || !name.toString().contains(".");
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
