package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.query.Parameter;
import org.chancery.query.QueryLibrary;
import org.chancery.query.QueryRun;
import org.chancery.query.ResultFormat;
import org.chancery.query.StoredQuery;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code chancery query}: a question of the library, of a file, or of standard input. */
@Command(
    name = "query",
    description =
        "Asks the store a question of the library, of a SPARQL file, or of standard input."
            + " Parameters of the query are given as --NAME VALUE.")
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "Name of a query of the library, a SPARQL file, or - for standard input.")
  private @Nullable String query;

  @Option(names = "--list", description = "Lists the library with its parameters.")
  private boolean list;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; may be given several times.")
  private Map<String, String> parameters = Map.of();

  @Unmatched private List<String> more = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ResultFormat format;

  @Override
  public Integer call() throws IOException {
    QueryLibrary library = QueryLibrary.load();
    if (list) {
      print(library, spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    if (query == null) {
      throw new ParameterException(spec.commandLine(), "Which query? --list shows the library.");
    }
    StoredQuery stored = query.equals("-") ? fromInput() : library.find(query);
    try (Store opened = store.openExisting();
        OutputStream out = new WriterStream(spec.commandLine().getOut())) {
      new QueryRun(opened.dataset()).answer(stored, given(), format, out);
    }
    return ExitCode.DONE;
  }

  /** Parameters by {@code -p name=value} and, more shortly, by {@code --name value}. */
  private Map<String, String> given() {
    Map<String, String> given = new HashMap<>(parameters);
    for (int i = 0; i < more.size(); i++) {
      String[] option = more.get(i).split("=", 2);
      boolean apart = option.length == 1;
      if (!option[0].startsWith("--") || apart && i + 1 == more.size()) {
        throw new ParameterException(
            spec.commandLine(), "expected --NAME VALUE, not " + more.get(i));
      }
      given.put(option[0].substring(2), apart ? more.get(++i) : option[1]);
    }
    return given;
  }

  private static StoredQuery fromInput() {
    try (InputStream in = System.in) {
      return StoredQuery.parse(
          "standard input", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ChanceryException("standard input cannot be read", e);
    }
  }

  private static void print(QueryLibrary library, PrintWriter out) {
    for (StoredQuery each : library.all()) {
      out.println(each.name() + " — " + each.title());
      for (Parameter parameter : each.parameters()) {
        out.println("    " + parameter.name() + ": " + parameter.description());
      }
    }
    out.flush();
  }
}
