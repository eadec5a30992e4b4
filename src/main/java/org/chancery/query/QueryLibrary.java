package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ChanceryException;

/** The questions that ship with the program: {@code queries/*.rq}. Immutable. */
public final class QueryLibrary {
  private static final String FOLDER = "/org/chancery/queries/";

  private final Map<String, StoredQuery> queries = new TreeMap<>();

  private QueryLibrary() {}

  /** Loads the queries of the class path. */
  public static QueryLibrary load() {
    QueryLibrary library = new QueryLibrary();
    for (String name : read(FOLDER + "index.txt").lines().toList()) {
      library.queries.put(name, StoredQuery.parse(name, read(FOLDER + name + ".rq")));
    }
    return library;
  }

  private static String read(String resource) {
    try (InputStream in = QueryLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the program was packed without " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new ChanceryException(resource + " cannot be read", e);
    }
  }

  /** All queries, sorted by name. */
  public Collection<StoredQuery> all() {
    return queries.values();
  }

  /**
   * The query of a name, or that of a file.
   *
   * @throws ChanceryException listing the names when there is neither
   */
  public StoredQuery find(String nameOrFile) {
    StoredQuery query = queries.get(nameOrFile);
    return query != null ? query : fromFile(Path.of(nameOrFile));
  }

  private StoredQuery fromFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ChanceryException(
          "neither a file nor one of the queries: "
              + file
              + "\nqueries: "
              + String.join(", ", queries.keySet()));
    }
    try {
      return StoredQuery.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }
}
