package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery verify}: whether archive and index are whole and agree. */
@Command(
    name = "verify",
    description = "Checks the archive's checksums, and that the index holds what the archive says.")
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (Store opened = store.openExisting()) {
      List<String> faults = opened.verify();
      faults.forEach(spec.commandLine().getOut()::println);
      spec.commandLine()
          .getErr()
          .println(opened.articleIds().size() + " articles, " + faults.size() + " faults");
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
