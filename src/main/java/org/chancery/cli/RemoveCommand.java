package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery remove}: articles out of a store, exactly. */
@Command(
    name = "remove",
    description = "Removes articles, and with each all that it alone has told, from the store.")
final class RemoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids;

  @Override
  public Integer call() {
    try (Store opened = store.openExisting()) {
      List<String> missing = ids.stream().filter(id -> !opened.articleIds().contains(id)).toList();
      missing.forEach(
          id -> spec.commandLine().getErr().println("no article of this id in the store: " + id));
      opened.remove(ids);
      opened.dataset();
      return missing.isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_WAS_BAD;
    }
  }
}
