package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.wikidata.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery wikidata info}: what an index is made of. */
@Command(name = "info", description = "Tells what an index is made of.")
final class WikidataInfoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INDEX_DIR", description = "Folder of the index.")
  private Path folder;

  @Override
  public Integer call() {
    Manifest manifest = Manifest.read(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("index    " + manifest.identity() + ", format " + manifest.format());
    out.println("dump     " + manifest.dump() + ", sha256 " + manifest.dumpSha256());
    out.println("profile  " + manifest.profile());
    out.println("lines    " + manifest.lines() + ", " + manifest.bad() + " bad");
    out.println("kept     " + manifest.kept());
    out.println("keys     " + manifest.keys());
    out.flush();
    return ExitCode.DONE;
  }
}
