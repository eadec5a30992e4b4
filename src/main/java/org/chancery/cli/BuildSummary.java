package org.chancery.cli;

import java.util.Locale;
import org.chancery.build.BuildReport;
import org.chancery.build.Contents;

/** The last words of a build, one line. */
final class BuildSummary {
  private BuildSummary() {}

  /**
   * The line.
   *
   * @param seconds that the command took, loading included
   * @param rate articles read in a second, loading left out
   */
  static String of(BuildReport report, double seconds, double rate) {
    return articles(report)
        + "; "
        + contents(report.contents())
        + String.format(Locale.ROOT, "; %.1f s, %.1f articles/s", seconds, rate);
  }

  private static String articles(BuildReport report) {
    return String.format(
        Locale.ROOT,
        "%d articles read (%d replaced), %d unchanged, %d pruned, %d bad; %d problems",
        report.read(),
        report.replaced(),
        report.unchanged(),
        report.pruned(),
        report.refused(),
        report.problems());
  }

  private static String contents(Contents found) {
    return String.format(
        Locale.ROOT,
        "%d sentences, %d entities, %d events, %d relations, %d quads",
        found.sentences(),
        found.entities(),
        found.events(),
        found.relations(),
        found.quads());
  }
}
