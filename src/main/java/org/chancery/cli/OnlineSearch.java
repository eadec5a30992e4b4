package org.chancery.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.chancery.link.CandidateFile;
import org.chancery.link.FoundCandidate;
import org.chancery.link.online.OnlineLinking;
import org.chancery.link.online.OnlineSettings;
import org.chancery.link.online.OpenEntity;
import org.chancery.resolve.Candidate;

/** Seeks items online, keeps what is found, and tells it. */
record OnlineSearch(OnlineSettings settings, PrintWriter out, PrintWriter err) {
  int plan(List<OpenEntity> entities) {
    List<String> plan = OnlineLinking.plan(settings, entities, InstantSource.system());
    plan.forEach(out::println);
    out.flush();
    err.printf(
        "%d requests for the names of %d entities; then the items that they find, 50 a request."
            + " Nothing was sent.%n",
        plan.size(), entities.size());
    err.flush();
    return ExitCode.DONE;
  }

  int run(List<OpenEntity> entities, OnlineOptions options, CandidateFile file) {
    OnlineLinking linking =
        new OnlineLinking(settings, options.politeness(), InstantSource.system(), err::println);
    OnlineLinking.Report report = linking.link(entities);
    file.replace(report.sought(), report.found());
    report.found().forEach(this::print);
    out.flush();
    err.printf(
        "%d requests; %d entities asked about, %d candidates kept in %s; the next build honours"
            + " them%n",
        report.requests(), report.sought().size(), report.found().size(), file.path());
    if (report.unanswered() > 0) {
      err.printf("%d entities are left; run it again to go on%n", report.unanswered());
    }
    err.flush();
    return report.unanswered() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
  }

  private void print(FoundCandidate found) {
    Candidate candidate = found.candidate();
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%.2f\t%s%n",
        found.name(),
        found.type().name().toLowerCase(Locale.ROOT),
        found.article(),
        candidate.qid(),
        candidate.score(),
        candidate.reason());
  }
}
