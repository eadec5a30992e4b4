package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.Version;
import org.chancery.graph.RunDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery version}: the program, its models and its tables. */
@Command(
    name = "version",
    description = "Shows the versions of the program, its models and its tables.")
final class VersionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    Version version = Version.load();
    out.println("chancery " + version.program() + ", data " + version.data());
    out.println("java " + Runtime.version());
    for (RunDescription.Component component : version.run().components()) {
      out.println(component.version() + "  " + component.name());
    }
    out.flush();
  }
}
