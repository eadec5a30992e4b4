package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.wikidata.WikidataIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Wikidata of the user's own the linker asks beside the tables. */
final class WikidataOption {
  private static final String USUAL = "wikidata-index";

  @Option(
      names = "--wikidata",
      paramLabel = "INDEX_DIR",
      description =
          "An index made by wikidata import, asked beside the tables (default: "
              + USUAL
              + " in the store, if it is there).")
  private @Nullable Path folder;

  /** The index that was named, or the one of the store; empty where there is none. */
  Optional<WikidataIndex> open(Path store) {
    if (folder != null) {
      return Optional.of(WikidataIndex.open(folder));
    }
    Path usual = store.resolve(USUAL);
    return Files.isDirectory(usual) ? Optional.of(WikidataIndex.open(usual)) : Optional.empty();
  }

  /** The index that was named. */
  Optional<WikidataIndex> open() {
    return Optional.ofNullable(folder).map(WikidataIndex::open);
  }
}
