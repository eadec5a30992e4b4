package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The process's standard output. {@code System.out} and any {@code PrintWriter} go on in silence
 * when a write fails; this one ends the command, by {@link UncheckedIOException}.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the reader went away, as {@code head} does when it has enough: no failure of ours. */
  static boolean isBrokenPipe(Throwable failure) {
    return failure instanceof UncheckedIOException
        && failure.getCause() != null
        && String.valueOf(failure.getCause().getMessage()).contains("Broken pipe");
  }
}
