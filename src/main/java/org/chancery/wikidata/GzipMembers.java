package org.chancery.wikidata;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Gzip files one after the other (RFC 1952), as one text. Unlike {@link
 * java.util.zip.GZIPInputStream} it tells where each begins, so that reading can be taken up there.
 * A read gives bytes of one member only.
 */
final class GzipMembers extends InputStream {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream file;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] packed = new byte[1 << 16];
  private int next;
  private int filled;

  /** Of the file: where {@link #packed} begins. */
  private long start;

  private boolean inMember;

  /**
   * @param from where in the file the stream stands
   */
  GzipMembers(InputStream file, long from) {
    this.file = file;
    this.start = from;
  }

  /** Where in the file the next member begins, if all of the last was read; 0 otherwise. */
  long restartPoint() {
    return inMember ? 0 : start + next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (length > 0) {
      if (!inMember && !openMember()) {
        return -1;
      }
      int count = inflate(bytes, from, length);
      if (inflater.finished()) {
        closeMember();
      }
      if (count > 0) {
        return count;
      }
    }
    return 0;
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    try {
      int count = inflater.inflate(bytes, from, length);
      while (count == 0 && !inflater.finished()) {
        if (!fill()) {
          throw new EOFException("the gzip file ends in the middle, at byte " + start);
        }
        inflater.setInput(packed, 0, filled);
        count = inflater.inflate(bytes, from, length);
      }
      next = filled - inflater.getRemaining();
      crc.update(bytes, from, count);
      return count;
    } catch (DataFormatException e) {
      throw new ZipException(
          "the gzip file is damaged near byte " + (start + next) + ": " + e.getMessage());
    }
  }

  private boolean fill() throws IOException {
    start += filled;
    next = 0;
    filled = Math.max(0, file.read(packed));
    return filled > 0;
  }

  /** Reads the header of the next member; false at the end of the file. */
  private boolean openMember() throws IOException {
    if (next == filled && !fill()) {
      return false;
    }
    if (required() != 0x1f || required() != 0x8b || required() != 8) {
      throw new ZipException("no gzip member begins at byte " + (start + next));
    }
    int flags = required();
    for (int i = 0; i < 6; i++) {
      required();
    }
    if ((flags & EXTRA) != 0) {
      int length = required() | required() << 8;
      for (int i = 0; i < length; i++) {
        required();
      }
    }
    skipString((flags & NAME) != 0);
    skipString((flags & COMMENT) != 0);
    if ((flags & HEADER_CRC) != 0) {
      required();
      required();
    }
    inflater.reset();
    inflater.setInput(packed, next, filled - next);
    crc.reset();
    inMember = true;
    return true;
  }

  private void skipString(boolean there) throws IOException {
    boolean ended = !there;
    while (!ended) {
      ended = required() == 0;
    }
  }

  private void closeMember() throws IOException {
    long length = inflater.getBytesWritten() & 0xffffffffL;
    long wantedCrc = fourBytes();
    if (wantedCrc != crc.getValue() || fourBytes() != length) {
      throw new ZipException("the gzip file is damaged before byte " + (start + next));
    }
    inMember = false;
  }

  private long fourBytes() throws IOException {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (long) required() << 8 * i;
    }
    return value;
  }

  private int required() throws IOException {
    if (next == filled && !fill()) {
      throw new EOFException("the gzip file ends in the middle, at byte " + start);
    }
    return packed[next++] & 0xff;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    file.close();
  }
}
