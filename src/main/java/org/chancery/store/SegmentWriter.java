package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one segment, block by block, and commits it by its manifest. Closed without a commit, it
 * leaves nothing behind.
 */
final class SegmentWriter implements AutoCloseable {
  private final Path data;
  private final Path unfinished;
  private final Path manifestFile;
  private final int number;
  private final FileChannel channel;
  private final List<SegmentManifest.Entry> entries = new ArrayList<>();
  private long offset;

  SegmentWriter(Path data, Path manifestFile, int number) throws IOException {
    this.data = data;
    this.manifestFile = manifestFile;
    this.number = number;
    this.unfinished = data.resolveSibling(data.getFileName() + SyncedFiles.UNFINISHED);
    this.channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  void add(ArticleBlock block) throws IOException {
    PackedBlock packed = PackedBlock.of(block);
    entries.add(packed.entry(block, offset));
    write(packed.bytes());
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      offset += channel.write(buffer);
    }
  }

  /** Makes the segment part of the archive; on return it is on the disk. */
  SegmentManifest commit(List<String> removed, boolean complete) throws IOException {
    channel.force(true);
    channel.close();
    SyncedFiles.rename(unfinished, data);
    SegmentManifest manifest =
        new SegmentManifest(number, complete, List.copyOf(entries), List.copyOf(removed));
    SyncedFiles.write(manifestFile, List.of(manifest.toJson()));
    return manifest;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(unfinished);
  }
}
