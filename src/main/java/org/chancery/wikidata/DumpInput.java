package org.chancery.wikidata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The text of a dump, whatever it is packed with: gzip, bzip2 or nothing, told by its first bytes.
 * Every byte of the file is counted and goes into a checksum, also those that are passed over.
 */
final class DumpInput implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final CountedInput counted;
  private final MessageDigest digest;
  private final InputStream text;

  private DumpInput(CountedInput counted, MessageDigest digest, InputStream text) {
    this.counted = counted;
    this.digest = digest;
    this.text = text;
  }

  /**
   * Opens a dump.
   *
   * @param from where in the file to begin: 0 or a {@link #restartPoint}
   */
  static DumpInput open(Path dump, long from) throws IOException {
    MessageDigest digest = Sha256.digest();
    CountedInput counted =
        new CountedInput(new DigestInputStream(Files.newInputStream(dump), digest));
    BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
    try {
      return new DumpInput(counted, digest, text(buffered, from));
    } catch (IOException e) {
      buffered.close();
      throw e;
    }
  }

  private static InputStream text(BufferedInputStream file, long from) throws IOException {
    file.mark(4);
    int first = file.read();
    int second = file.read();
    file.reset();
    if (first == 0x1f && second == 0x8b) {
      file.skipNBytes(from);
      return new GzipMembers(file, from);
    }
    boolean bzip2 = first == 'B' && second == 'Z';
    return bzip2 ? new BZip2CompressorInputStream(file, true) : file;
  }

  /** As {@link InputStream#read(byte[], int, int)}. */
  int read(byte[] bytes, int from, int length) throws IOException {
    return text.read(bytes, from, length);
  }

  /**
   * Where in the file reading can be taken up again behind all that was read so far; 0 when only
   * from the start. Dumps of Wikimedia are many gzip files one after the other: each begins at such
   * a place.
   */
  long restartPoint() {
    return text instanceof GzipMembers members ? members.restartPoint() : 0;
  }

  /** How much of the file was read. */
  long position() {
    return counted.count();
  }

  /** SHA-256 of the whole file, in hexadecimal; reads what is left of it. */
  String checksum() throws IOException {
    counted.transferTo(java.io.OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Counts what goes through. */
  private static final class CountedInput extends java.io.FilterInputStream {
    private long count;

    CountedInput(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }

    /** By reading, so that the checksum sees it. */
    @Override
    public long skip(long wanted) throws IOException {
      byte[] passed = new byte[(int) Math.min(wanted, BUFFER)];
      return Math.max(0, read(passed, 0, passed.length));
    }
  }
}
