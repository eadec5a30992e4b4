package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.Knowledge;
import org.chancery.annotate.LanguageModels;
import org.chancery.graph.Iris;
import org.chancery.mention.NameFeatures;
import org.chancery.mention.NameTables;
import org.chancery.reference.ReferenceTables;
import org.chancery.train.ActTraining;
import org.chancery.train.ModelTraining;
import org.chancery.train.Treebanks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery train}: makes the models of the language layer anew, and measures them. */
@Command(
    name = "train",
    description = "Makes all language models from the corpora, measures and writes them.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--corpora",
      defaultValue = "../shared/training",
      description =
          "Folder with ud_ewt/, gum_permissive/ and ud_eval/ (default: ${DEFAULT-VALUE}).")
  private Path corpora;

  @Option(
      names = "--own",
      defaultValue = "src/main/corpus",
      description = "Folder of the corpus of diplomatic news (default: ${DEFAULT-VALUE}).")
  private Path own;

  @Option(
      names = "--verbs",
      defaultValue = "../shared/facts/event_verbs/CAMEO.2.0.txt",
      description = "Verb patterns of PETRARCH (default: ${DEFAULT-VALUE}).")
  private Path verbs;

  @Option(
      names = "--out",
      defaultValue = "src/main/resources/org/chancery/models",
      description = "Where models and cards are written (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      description = "Trains only some of: ${COMPLETION-CANDIDATES}; keeps the others as shipped.")
  private Set<ModelTraining.Trained> only = EnumSet.allOf(ModelTraining.Trained.class);

  @Option(
      names = "--measure-only",
      description = "Trains nothing: measures the models that are shipped.")
  private boolean measureOnly;

  @Override
  public Integer call() {
    PrintWriter printer = spec.commandLine().getOut();
    Consumer<String> log =
        line -> {
          printer.println(line);
          printer.flush();
        };
    if (!only.equals(EnumSet.of(ModelTraining.Trained.ACTS))) {
      language(log);
    }
    if (only.contains(ModelTraining.Trained.ACTS) && !measureOnly) {
      new ActTraining(own.resolve("acts"), verbs, Knowledge.load(Iris.standard())).run(out, log);
    }
    return ExitCode.DONE;
  }

  private void language(Consumer<String> log) {
    NameFeatures features = new NameFeatures(new NameTables(ReferenceTables.load()));
    ModelTraining training = new ModelTraining(Treebanks.read(corpora), own, features, log);
    LanguageModels shipped = LanguageModels.load();
    if (measureOnly) {
      training.measure(shipped);
    } else {
      training.run(shipped, only, out);
    }
  }
}
