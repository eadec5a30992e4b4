package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.ChanceryException;

/** The questions that ship with the program: {@code queries/*.rq}. Immutable. */
public final class QueryLibrary {
  private static final String FOLDER = "/org/chancery/queries/";

  private final SortedMap<String, StoredQuery> queries;

  private QueryLibrary(SortedMap<String, StoredQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /** Loads the queries of the class path. */
  public static QueryLibrary load() {
    SortedMap<String, StoredQuery> queries = new TreeMap<>();
    for (String name : read(FOLDER + "index.txt").lines().toList()) {
      queries.put(name, StoredQuery.parse(name, read(FOLDER + name + ".rq")));
    }
    return new QueryLibrary(queries);
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
   * @throws ChanceryException listing the names when there is neither, and when the file cannot be
   *     read
   */
  public StoredQuery find(String nameOrFile) {
    StoredQuery query = queries.get(nameOrFile);
    return query != null ? query : fromFile(Path.of(nameOrFile));
  }

  private StoredQuery fromFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ChanceryException(
          file
              + " is neither a file nor one of the queries: "
              + String.join(", ", queries.keySet()));
    }
    try {
      return StoredQuery.parse(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ChanceryException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }
}
