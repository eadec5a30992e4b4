package org.chancery.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;
import org.chancery.ChanceryException;

/**
 * OpenNLP's models as bytes that tell nothing of when they were made: its zip files and the
 * manifest in them hold the time.
 */
final class OpenNlpFile {
  private static final String MANIFEST = "manifest.properties";

  /** The first day that a zip file can tell, in local time so that no zone changes the bytes. */
  private static final java.time.LocalDateTime THEN = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private OpenNlpFile() {}

  static byte[] bytes(BaseModel model) {
    try {
      ByteArrayOutputStream serialized = new ByteArrayOutputStream();
      model.serialize(serialized);
      return withoutTime(serialized.toByteArray());
    } catch (IOException e) {
      throw new ChanceryException("a model cannot be written", e);
    }
  }

  private static byte[] withoutTime(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries(zip).entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTimeLocal(THEN);
        entries.putNextEntry(written);
        entries.write(entry.getValue());
        entries.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? ordered(content) : content);
      }
    }
    return entries;
  }

  /** The manifest's lines in order, without comments; the time is the first of the epoch. */
  private static byte[] ordered(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
