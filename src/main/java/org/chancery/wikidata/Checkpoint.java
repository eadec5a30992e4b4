package org.chancery.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.ChanceryException;

/**
 * How far an import has come; what is in the part files behind it is cut off and made again.
 *
 * @param source what is imported and how: size of the dump, checksums of its beginning and of the
 *     profile
 * @param lines how many are done
 * @param restartPoint where in the dump reading can be taken up again, 0 for the start
 * @param restartLine number of the first line there
 * @param itemBytes length of the part file of items
 * @param keyBytes length of the part file of keys
 * @param kept items by kind
 * @param parsed how many lines passed the filter
 * @param bad how many lines could not be read
 */
record Checkpoint(
    String source,
    long lines,
    long restartPoint,
    long restartLine,
    long itemBytes,
    long keyBytes,
    Map<String, Long> kept,
    long parsed,
    long bad) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BEGINNING = 1 << 20;

  Checkpoint {
    kept = java.util.Collections.unmodifiableMap(new TreeMap<>(kept));
  }

  static Checkpoint start(String source) {
    return new Checkpoint(source, 0, 0, 1, 0, 0, Map.of(), 0, 0);
  }

  /** What tells whether a checkpoint is of the same import. */
  static String source(Path dump, ImportProfile profile) throws IOException {
    byte[] beginning;
    try (var in = Files.newInputStream(dump)) {
      beginning = in.readNBytes(BEGINNING);
    }
    var digest = Sha256.digest();
    digest.update(beginning);
    String first = java.util.HexFormat.of().formatHex(digest.digest(), 0, 16);
    return Files.size(dump) + " " + first + " " + Sha256.of(profile.rules().toString());
  }

  static Optional<Checkpoint> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), Checkpoint.class));
    } catch (IOException e) {
      throw new ChanceryException(
          file + ": cannot be read; remove it and the import begins anew", e);
    }
  }

  /** Writes it so that either the old or the new one is there, whenever the machine stops. */
  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    JSON.writeValue(unfinished.toFile(), this);
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
