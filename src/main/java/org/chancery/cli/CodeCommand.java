package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.build.CodingRun;
import org.chancery.coding.CodedEvent;
import org.chancery.export.network.CsvTable;
import org.chancery.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery code}: articles into a table of political event data. */
@Command(
    name = "code",
    description = {
      "Codes articles as political event data: who did which kind of thing to whom.",
      "One row a dyad of states; every sentence with a known actor is coded, by rule or model."
    })
final class CodeCommand implements Callable<Integer> {
  private static final List<String> HEADINGS =
      List.of(
          "date",
          "source",
          "category",
          "target",
          "decided_by",
          "confidence",
          "article",
          "url",
          "sentence");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .md) or folders with articles.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the table (CSV) is written (default: standard output).")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    AtomicInteger bad = new AtomicInteger();
    CsvTable table = new CsvTable(true, HEADINGS);
    new CodingRun(
            Knowledge.load(Iris.standard()),
            problem -> {
              bad.incrementAndGet();
              spec.commandLine().getErr().println(problem);
            })
        .run(inputs, row -> table.row(cells(row)));
    try (OutputStream out = output == null ? new StandardOutput() : Files.newOutputStream(output)) {
      table.writeTo(out);
    }
    return bad.get() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
  }

  private static List<@Nullable Object> cells(CodingRun.Row row) {
    CodedEvent event = row.event();
    Article article = row.article();
    LocalDate published = article.published();
    return Arrays.asList(
        published == null ? null : published.toString(),
        event.source(),
        event.category(),
        event.target(),
        event.decidedBy(),
        Math.round(event.confidence() * 100) / 100.0,
        article.id(),
        article.url(),
        row.sentence());
  }
}
