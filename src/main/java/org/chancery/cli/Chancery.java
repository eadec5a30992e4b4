package org.chancery.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: one subcommand a job. */
@Command(
    name = "chancery",
    description = "Diplomatic news in, a knowledge graph out.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      LinkCommand.class,
      WikidataCommand.class,
      RemoveCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      VersionCommand.class,
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "65:some input was bad; the rest was done"
    })
public final class Chancery {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure arose.")
  private boolean verbose;

  private Chancery() {}

  /** A command line that writes where it is told to. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    Chancery chancery = new Chancery();
    return new CommandLine(chancery)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(chancery::failed);
  }

  private int failed(Exception failure, CommandLine command, ParseResult arguments) {
    if (StandardOutput.isBrokenPipe(failure)) {
      return ExitCode.DONE;
    }
    PrintWriter err = command.getErr();
    if (verbose || !isUsersToMend(failure)) {
      failure.printStackTrace(err);
    } else {
      err.println("chancery: " + failure.getMessage());
    }
    err.flush();
    return ExitCode.FAILED;
  }

  /** What the place in the program says nothing about: wrong input, full disks, taken ports. */
  private static boolean isUsersToMend(Exception failure) {
    return failure instanceof ChanceryException || failure instanceof UncheckedIOException;
  }

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /**
   * An error that nobody catches would end this thread only, and others may wait for it forever.
   */
  private static int run(String... arguments) {
    PrintWriter err = writer(System.err);
    try {
      return commandLine(writer(new StandardOutput()), err).execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("chancery: out of memory; CHANCERY_JAVA_OPTS=-Xmx2g gives more: " + e);
    } catch (Error e) {
      e.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
