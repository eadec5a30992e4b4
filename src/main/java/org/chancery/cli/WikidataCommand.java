package org.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery wikidata}: a Wikidata of the user's own. */
@Command(
    name = "wikidata",
    description = {
      "Makes an index of a Wikidata dump, and asks it.",
      "chancery build --wikidata INDEX_DIR  links with it, beside the tables that ship."
    },
    subcommands = {
      WikidataImportCommand.class,
      WikidataFindCommand.class,
      WikidataInfoCommand.class
    })
final class WikidataCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
