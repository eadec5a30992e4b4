package org.chancery.cli;

import java.io.PrintWriter;
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
      RemoveCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      EvaluateCommand.class,
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
    PrintWriter err = command.getErr();
    if (verbose || !(failure instanceof ChanceryException)) {
      failure.printStackTrace(err);
    } else {
      err.println("chancery: " + failure.getMessage());
    }
    err.flush();
    return ExitCode.FAILED;
  }

  public static void main(String... arguments) {
    PrintWriter out =
        new PrintWriter(
            new java.io.OutputStreamWriter(System.out, java.nio.charset.StandardCharsets.UTF_8),
            true);
    PrintWriter err =
        new PrintWriter(
            new java.io.OutputStreamWriter(System.err, java.nio.charset.StandardCharsets.UTF_8),
            true);
    System.exit(commandLine(out, err).execute(arguments));
  }
}
