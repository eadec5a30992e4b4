package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Problem;
import org.chancery.link.DecisionFile;
import org.chancery.link.LinkDecisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where people's decisions about links are kept. */
final class DecisionsOption {
  private static final String USUAL = "link-decisions.tsv";

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions of people about links, made by link review (default: "
              + USUAL
              + " in the store).")
  private @Nullable Path file;

  /** What is in the file, and what is wrong with it. */
  record Read(LinkDecisions decisions, List<Problem> problems) {}

  DecisionFile file(Path store) {
    return file(file, store);
  }

  /** The file that is named; the usual one of the store where none, or an empty one, is. */
  static DecisionFile file(@Nullable Path named, Path store) {
    return new DecisionFile(
        named == null || named.toString().isEmpty() ? store.resolve(USUAL) : named);
  }

  Read read(Path store) {
    List<Problem> problems = new ArrayList<>();
    return new Read(file(store).read(problems::add), problems);
  }
}
