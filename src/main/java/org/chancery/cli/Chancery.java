package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one subcommand a job. */
@Command(
    name = "chancery",
    description = "Diplomatic news in, a knowledge graph out.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Chancery {
  private Chancery() {}

  public static void main(String... arguments) {
    System.exit(new CommandLine(new Chancery()).execute(arguments));
  }
}
