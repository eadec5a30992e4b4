package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Problem;
import org.chancery.link.CandidateFile;
import org.chancery.link.FoundCandidate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where candidates are kept that were found outside the tables. */
final class CandidatesOption {
  private static final String USUAL = "link-candidates.tsv";

  @Option(
      names = "--candidates",
      paramLabel = "FILE",
      description = "Candidates found by link --online (default: " + USUAL + " in the store).")
  private @Nullable Path file;

  /** What is in the file, and what is wrong with it. */
  record Read(List<FoundCandidate> candidates, List<Problem> problems) {}

  CandidateFile file(Path store) {
    return new CandidateFile(file == null ? store.resolve(USUAL) : file);
  }

  Read read(Path store) {
    List<Problem> problems = new ArrayList<>();
    return new Read(file(store).read(problems::add), problems);
  }
}
