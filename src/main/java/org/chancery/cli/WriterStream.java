package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** UTF-8 bytes into a writer; characters may be split between writes. */
final class WriterStream extends OutputStream {
  private final PrintWriter out;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(8192);
  private final CharBuffer chars = CharBuffer.allocate(8192);

  WriterStream(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int some = Math.min(bytes.remaining(), length - done);
      bytes.put(source, offset + done, some);
      done += some;
      decode(false);
    }
  }

  private void decode(boolean end) throws IOException {
    bytes.flip();
    CoderResult result = decoder.decode(bytes, chars, end);
    if (result.isError()) {
      result.throwException();
    }
    chars.flip();
    out.append(chars);
    chars.clear();
    bytes.compact();
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    decode(true);
    out.flush();
  }
}
