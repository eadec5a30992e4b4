package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.wikidata.DumpImport;
import org.chancery.wikidata.ImportProfile;
import org.chancery.wikidata.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery wikidata import}: an index from a dump. */
@Command(
    name = "import",
    description = {
      "Makes an index of a Wikidata dump in JSON: of the items that the profile keeps.",
      "Stopped, it takes the import up again when called the same way."
    })
final class WikidataImportCommand implements Callable<Integer> {
  /** All are counted; more of them would hide all else. */
  private static final int MOST_TOLD = 50;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DUMP",
      description = "The dump: latest-all.json.gz or .bz2, or unpacked.")
  private Path dump;

  @Option(
      names = "--into",
      paramLabel = "INDEX_DIR",
      required = true,
      description = "Folder of the index; made when it is not there.")
  private Path folder;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      defaultValue = "diplomacy",
      description = "What to keep: a profile that ships, or a table of one's own.")
  private String profile;

  @Option(
      names = "--sha256",
      paramLabel = "HEX",
      defaultValue = "",
      description = "Checksum that the dump must have.")
  private String sha256;

  @Option(
      names = "--checkpoint",
      paramLabel = "LINES",
      defaultValue = "500000",
      description =
          "After so many lines it is written down how far it has come (default:"
              + " ${DEFAULT-VALUE}).")
  private long checkpointLines;

  @Mixin private ThreadsOption threads;

  private int told;

  @Override
  public Integer call() {
    if (!sha256.isEmpty() && !sha256.matches("[0-9a-fA-F]{64}")) {
      throw new ParameterException(spec.commandLine(), "--sha256 takes 64 hexadecimal digits");
    }
    if (checkpointLines < 1) {
      throw new ParameterException(spec.commandLine(), "--checkpoint takes 1 or more lines");
    }
    if (!Files.isReadable(dump) || Files.isDirectory(dump)) {
      throw new ChanceryException(dump + ": no file that can be read");
    }
    Stopwatch watch = new Stopwatch();
    try (DumpProgress progress = new DumpProgress(dump, spec.commandLine().getErr())) {
      Told observer = new Told(progress);
      Manifest made =
          new DumpImport(
                  dump,
                  ImportProfile.load(profile),
                  folder,
                  new DumpImport.Settings(threads.count(), checkpointLines, sha256),
                  observer)
              .run();
      progress.finish();
      print(made, observer, watch.seconds());
      return made.bad() == 0 ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
    }
  }

  private void print(Manifest made, Told observer, double seconds) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d lines read (%,d lines/s), %,d bad; kept %s; %,d keys; index %s in %s; %.1f s%n",
        made.lines(),
        Math.round((made.lines() - observer.before) / Math.max(observer.readSeconds, 1e-3)),
        made.bad(),
        made.kept(),
        made.keys(),
        made.identity(),
        folder,
        seconds);
    out.println(made.dumpSha256() + "  " + made.dump());
    out.flush();
  }

  /** Tells a person how it goes. */
  private final class Told implements DumpImport.Observer {
    private final DumpProgress progress;
    private final Stopwatch reading = new Stopwatch();
    private long before;
    private double readSeconds;

    Told(DumpProgress progress) {
      this.progress = progress;
    }

    @Override
    public void bad(Problem problem) {
      told++;
      if (told <= MOST_TOLD) {
        progress.say(problem);
      } else if (told == MOST_TOLD + 1) {
        progress.say("further bad lines are counted, not told");
      }
    }

    @Override
    public void at(long bytes, long lines) {
      progress.at(bytes, lines);
    }

    @Override
    public void resumed(long lines) {
      before = lines;
      progress.say(String.format(Locale.ROOT, "taken up behind line %,d", lines));
    }

    @Override
    public void ordering(long lines) {
      readSeconds = reading.seconds();
      progress.say(
          String.format(
              Locale.ROOT,
              "%,d lines read in %.1f s; putting the names in order",
              lines - before,
              readSeconds));
    }
  }
}
