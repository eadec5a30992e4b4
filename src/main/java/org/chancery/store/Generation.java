package org.chancery.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a database says of itself, in a file beside its own.
 *
 * @param segment the last segment of the archive that is in it
 * @param background the version of the background graphs in it
 */
record Generation(int segment, String background) {
  private static final String FILE = "chancery.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Empty when there is none, or none that can be read: then the database is not to be trusted. */
  static Optional<Generation> read(Path database) {
    try {
      Path file = database.resolve(FILE);
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), Generation.class))
          : Optional.empty();
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(Generation.class)
          .warn("{} is damaged; the index is made anew", database, e);
      return Optional.empty();
    }
  }

  void write(Path database) throws IOException {
    SyncedFiles.write(database.resolve(FILE), List.of(JSON.writeValueAsBytes(this)));
  }
}
