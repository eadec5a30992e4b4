package org.chancery.wikidata;

import java.io.IOException;
import java.util.Arrays;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/** Cuts a dump into blocks of whole lines, so that threads can work on them. */
final class LineBlocks {
  /** Large enough that handing them over costs nothing, small enough that many fit into memory. */
  private static final int USUAL = 1 << 20;

  /** A member of a dump that is no smaller ends a block, so that reading can be taken up there. */
  private static final int WORTH_ENDING = 1 << 18;

  /** The largest items of Wikidata have 4 MB. */
  private static final int LONGEST_LINE = 1 << 27;

  private final DumpInput dump;
  private byte[] carried = {};
  private int carry;
  private long line;

  /**
   * Whole lines.
   *
   * @param length of what is filled
   * @param firstLine number of the first line, from 1
   * @param lines how many there are
   * @param restartPoint where in the file reading can be taken up behind the block, 0 for nowhere
   */
  record Block(byte[] bytes, int length, long firstLine, int lines, long restartPoint) {
    /** Number of the line behind the block. */
    long nextLine() {
      return firstLine + lines;
    }
  }

  /**
   * @param line number of the first line that the dump gives
   */
  LineBlocks(DumpInput dump, long line) {
    this.dump = dump;
    this.line = line;
  }

  /** The next lines, null at the end. */
  @Nullable Block next() throws IOException {
    byte[] bytes = new byte[Math.max(USUAL, 2 * carry)];
    System.arraycopy(carried, 0, bytes, 0, carry);
    int filled = carry;
    carry = 0;
    while (true) {
      int read = dump.read(bytes, filled, bytes.length - filled);
      if (read < 0) {
        return filled == 0 ? null : block(bytes, filled, 0);
      }
      filled += read;
      boolean clean = filled > 0 && bytes[filled - 1] == '\n';
      if (clean && filled >= WORTH_ENDING && dump.restartPoint() > 0) {
        return block(bytes, filled, dump.restartPoint());
      }
      if (filled == bytes.length) {
        int end = lastLineEnd(bytes);
        if (end > 0) {
          return cut(bytes, end);
        }
        bytes = grown(bytes);
      }
    }
  }

  private Block cut(byte[] bytes, int end) {
    carry = bytes.length - end;
    carried = Arrays.copyOfRange(bytes, end, bytes.length);
    return block(bytes, end, 0);
  }

  private byte[] grown(byte[] bytes) {
    if (bytes.length >= LONGEST_LINE) {
      throw new ChanceryException(
          "line " + line + " is longer than " + LONGEST_LINE + " bytes: this is no dump of items");
    }
    return Arrays.copyOf(bytes, 2 * bytes.length);
  }

  private static int lastLineEnd(byte[] bytes) {
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  private Block block(byte[] bytes, int length, long restartPoint) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    lines += bytes[length - 1] == '\n' ? 0 : 1;
    Block block = new Block(bytes, length, line, lines, restartPoint);
    line += lines;
    return block;
  }
}
