package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.wikidata.Item;
import org.chancery.wikidata.WikidataIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery wikidata find}: what an index knows by a name. */
@Command(name = "find", description = "Lists the items of an index that have a name.")
final class WikidataFindCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "INDEX_DIR", description = "Folder of the index.")
  private Path folder;

  @Parameters(index = "1", paramLabel = "NAME", description = "A whole name, or an item like Q794.")
  private String name;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (WikidataIndex index = WikidataIndex.open(folder)) {
      List<Item> found =
          name.matches("Q[1-9]\\d{0,16}")
              ? index.item(Long.parseLong(name.substring(1))).stream().toList()
              : index.named(name);
      found.forEach(item -> print(item, index, out));
      out.flush();
      return found.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private static void print(Item item, WikidataIndex index, PrintWriter out) {
    out.printf("%s\t%s\t%s%n", item.qid(), item.kind().word(), String.join(" | ", item.names()));
    for (Item.Held held : item.held()) {
      String title = index.item(held.position()).map(Item::label).orElse("Q" + held.position());
      out.printf("\t%s\t%s\t%s%n", title, held.start(), held.end());
    }
  }
}
