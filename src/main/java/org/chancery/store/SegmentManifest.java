package org.chancery.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;

/**
 * What one segment of the archive changed. Its file's appearance is the moment of commitment.
 *
 * @param number segments are replayed in order of their numbers
 * @param complete whether it holds all that was live, so that earlier segments do not count
 * @param articles the articles that it holds
 * @param removed ids of articles that are gone since
 */
record SegmentManifest(int number, boolean complete, List<Entry> articles, List<String> removed) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Where a block lies in the segment: a gzip member of quads, behind it one of the text.
   *
   * @param source what the block was made from, as it says itself
   * @param offset of the first byte of the quads' member
   * @param quadsLength bytes of the quads' member
   * @param textLength bytes of the text's member
   * @param sha256 of the quads and the text, unpacked
   */
  record Entry(
      String id, String source, long offset, int quadsLength, int textLength, String sha256) {}

  byte[] toJson() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    } catch (IOException e) {
      throw new AssertionError("a manifest is plain data", e);
    }
  }

  static SegmentManifest read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), SegmentManifest.class);
    } catch (IOException e) {
      throw new ChanceryException(file + ": not a manifest of the archive; restore it", e);
    }
  }
}
