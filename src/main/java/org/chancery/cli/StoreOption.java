package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.Knowledge;
import org.chancery.graph.Iris;
import org.chancery.store.Background;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "chancery-store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "Base of the IRIs of things (default: ${DEFAULT-VALUE}).")
  private String base;

  Path folder() {
    return folder;
  }

  Iris iris() {
    return new Iris(base);
  }

  /** Opens the store, which must be there. */
  Store openExisting() {
    Background background = Knowledge.background(iris());
    return Store.openExisting(folder, background);
  }
}
