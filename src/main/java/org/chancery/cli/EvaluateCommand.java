package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.Knowledge;
import org.chancery.build.GoldRun;
import org.chancery.build.PloverRun;
import org.chancery.evaluate.EventTriple;
import org.chancery.evaluate.PloverRecord;
import org.chancery.evaluate.PloverScorer;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.ScoreJson;
import org.chancery.evaluate.ScoreTable;
import org.chancery.evaluate.Tally;
import org.chancery.graph.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}: how much of what people found the program finds. */
@Command(
    name = "evaluate",
    description = "Reads articles that come with gold facts and scores what is found.")
final class EvaluateCommand implements Callable<Integer> {
  /** How the scores are printed. */
  enum Format {
    TABLE,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD_DIR", description = "Folder with NAME.txt and NAME.json files.")
  private Path folder;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--errors", description = "Lists every mistake beside its sentence.")
  private boolean errors;

  @Option(
      names = "--plover",
      description = "GOLD_DIR holds PLOVER gold standard records: scores dyads and their types.")
  private boolean plover;

  @Option(
      names = "--coded",
      paramLabel = "FILE",
      description = "With --plover: writes what was coded, in the form that its own scorer reads.")
  private @Nullable Path coded;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (plover) {
      return scorePlover(out);
    }
    Score score = new GoldRun(Knowledge.load(Iris.standard())).score(folder);
    switch (format) {
      case TABLE -> ScoreTable.print(score, out);
      case JSON -> out.println(ScoreJson.of(score, errors));
    }
    if (errors && format == Format.TABLE) {
      ScoreTable.printMistakes(score, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** The figures of the file {@code dev.jsonl} of the records. */
  private int scorePlover(PrintWriter out) {
    List<PloverRecord> records = PloverRecord.read(folder.resolve("dev.jsonl"));
    Map<String, Set<EventTriple>> found =
        new PloverRun(Knowledge.load(Iris.standard())).read(records);
    PloverScorer.Result result = new PloverScorer(records).score(found);
    print(out, "pairs", result.pairs());
    print(out, "triples", result.triples());
    if (errors) {
      PloverRecord.printMistakes(records, found, out);
    }
    if (coded != null) {
      PloverRecord.write(found, coded);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(PrintWriter out, String what, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-10s right %4d  wrong %4d  missed %4d   P %.3f  R %.3f  F1 %.3f%n",
        what,
        tally.right(),
        tally.spurious(),
        tally.missed(),
        tally.precision(),
        tally.recall(),
        tally.f1());
  }
}
