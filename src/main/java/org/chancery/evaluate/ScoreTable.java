package org.chancery.evaluate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints a score as a table that a person reads. */
public final class ScoreTable {
  /** Measures of values: right or wrong, nothing to be missed. */
  private static final Set<String> SHARES =
      Set.of(
          EventScorer.PLACE,
          EventScorer.DATE,
          EventScorer.REALIS,
          EventScorer.PLOVER,
          EventScorer.SPEAKERS,
          EventScorer.EVIDENCE);

  private static final List<String> ORDER =
      List.of(
          EntityScorer.ALL,
          EntityScorer.UNNAMED,
          EntityScorer.LINKS,
          OfficeScorer.OFFICES,
          EventScorer.FOUND,
          EventScorer.STRICT,
          EventScorer.PARTIES,
          EventScorer.REALIS,
          EventScorer.PLACE,
          EventScorer.DATE,
          EventScorer.PLOVER,
          EventScorer.SPEAKERS,
          EventScorer.QUOTES,
          RelationScorer.RELATIONS,
          EventScorer.EVIDENCE,
          EventScorer.CONFIDENCE);

  private ScoreTable() {}

  /** Prints the figures; the mistakes are printed by {@link #printMistakes}. */
  public static void print(Score score, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-24s %6s %6s %6s %6s %6s %6s%n",
        "",
        "right",
        "wrong",
        "missed",
        "P",
        "R",
        "F1");
    for (String measure : ORDER) {
      score.tallies().entrySet().stream()
          .filter(entry -> isRowOf(measure, entry.getKey()))
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> printRow(entry.getKey(), entry.getValue(), out));
    }
    score
        .confusion()
        .forEach((pair, count) -> out.printf(Locale.ROOT, "realis %-36s %4d%n", pair, count));
    out.printf(
        Locale.ROOT,
        "planned, supposed or denied, but asserted as done: %d (must be 0)%n",
        score.assertedWrongly());
    out.flush();
  }

  private static boolean isRowOf(String measure, String row) {
    return row.equals(measure)
        || (measure.equals(EntityScorer.ALL)
            && row.startsWith(measure + " ")
            && !row.equals(EntityScorer.UNNAMED))
        || (measure.equals(EventScorer.CONFIDENCE) && row.startsWith(measure))
        || (measure.equals(OfficeScorer.OFFICES) && row.equals(OfficeScorer.HOLDER_AND_TITLE));
  }

  private static void printRow(String name, Tally tally, PrintWriter out) {
    if (SHARES.contains(name) || name.startsWith(EventScorer.CONFIDENCE)) {
      out.printf(
          Locale.ROOT,
          "%-24s %6d %6d %6s %6.3f%n",
          name,
          tally.right(),
          tally.spurious(),
          "",
          tally.precision());
    } else {
      out.printf(
          Locale.ROOT,
          "%-24s %6d %6d %6d %6.3f %6.3f %6.3f%n",
          name,
          tally.right(),
          tally.spurious(),
          tally.missed(),
          tally.precision(),
          tally.recall(),
          tally.f1());
    }
  }

  /** Prints every mistake with its sentence, article by article. */
  public static void printMistakes(Score score, PrintWriter out) {
    String article = "";
    for (Score.Mistake mistake : score.mistakes()) {
      if (!mistake.article().equals(article)) {
        article = mistake.article();
        out.printf("%n== %s%n", article);
      }
      out.printf(
          "%-8s %-16s %s%n",
          mistake.kind().name().toLowerCase(Locale.ROOT), mistake.measure(), mistake.what());
      if (!mistake.sentence().isEmpty()) {
        out.printf("    “%s”%n", mistake.sentence().strip());
      }
    }
    out.flush();
  }
}
