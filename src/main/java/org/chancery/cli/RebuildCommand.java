package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery rebuild}: the index anew from the archive. */
@Command(name = "rebuild", description = "Makes the index anew from the archive.")
final class RebuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (Store opened = store.openExisting()) {
      opened.rebuild();
      return ExitCode.DONE;
    }
  }
}
