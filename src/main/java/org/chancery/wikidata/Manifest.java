package org.chancery.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ChanceryException;

/**
 * What an index is made of. It is written last: a folder without it holds no index.
 *
 * @param format of the files
 * @param identity checksum of the index: two with the same one answer the same
 * @param dump name of the dump's file
 * @param dumpSha256 its checksum
 * @param lines of the dump
 * @param bad lines that could not be read
 * @param kept items by kind
 * @param keys by which they are looked up
 */
public record Manifest(
    int format,
    String identity,
    String dump,
    String dumpSha256,
    String profile,
    long lines,
    long bad,
    Map<String, Long> kept,
    long keys) {
  static final String FILE = "index.json";
  static final int FORMAT = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Manifest {
    kept = java.util.Collections.unmodifiableMap(new TreeMap<>(kept));
  }

  /** Checksum of the files that answers come from. */
  static String identity(Path folder) throws IOException {
    StringBuilder all = new StringBuilder().append(FORMAT);
    for (String file : List.of(PartFiles.ITEMS, KeyFile.KEYS, KeyFile.META, KeyFile.LISTS)) {
      all.append(' ').append(Sha256.of(folder.resolve(file)));
    }
    return Sha256.of(all.toString()).substring(0, 16);
  }

  /**
   * Reads the manifest of an index.
   *
   * @throws ChanceryException when the folder holds no index, or one of another format
   */
  public static Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new ChanceryException(
          folder + " holds no finished index; make one with  chancery wikidata import");
    }
    try {
      Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
      if (manifest.format != FORMAT) {
        throw new ChanceryException(
            folder + " was made by another version of the program: import the dump again");
      }
      return manifest;
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }

  void write(Path folder) throws IOException {
    Path unfinished = folder.resolve(FILE + ".tmp");
    JSON.writeValue(unfinished.toFile(), this);
    Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
