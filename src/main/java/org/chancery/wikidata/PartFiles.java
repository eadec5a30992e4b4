package org.chancery.wikidata;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What an import has kept so far: the items one after the other, and their keys in the order in
 * which they came. Both only grow, so that a checkpoint is two lengths.
 */
final class PartFiles implements Closeable {
  static final String ITEMS = "items.bin";
  static final String KEYS = "keys.part";
  private static final int BUFFER = 1 << 16;

  private final FileChannel itemFile;
  private final FileChannel keyFile;
  private final BufferedOutputStream items;
  private final DataOutputStream keys;
  private long itemBytes;
  private long keyBytes;

  private PartFiles(FileChannel itemFile, FileChannel keyFile, Checkpoint from) throws IOException {
    this.itemFile = itemFile;
    this.keyFile = keyFile;
    itemBytes = cut(itemFile, from.itemBytes());
    keyBytes = cut(keyFile, from.keyBytes());
    items = new BufferedOutputStream(Channels.newOutputStream(itemFile), BUFFER);
    keys =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(keyFile), BUFFER));
  }

  /** Opens the files of a folder and cuts off what came behind the checkpoint. */
  static PartFiles open(Path folder, Checkpoint from) throws IOException {
    return new PartFiles(channel(folder.resolve(ITEMS)), channel(folder.resolve(KEYS)), from);
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static long cut(FileChannel file, long length) throws IOException {
    if (file.size() < length) {
      throw new IOException("a part of the import is shorter than its checkpoint says");
    }
    file.truncate(length);
    file.position(length);
    return length;
  }

  /** Adds the items of a block; to be called in the order of the blocks. */
  void add(BlockReader.Result result) throws IOException {
    for (BlockReader.Key key : result.keys()) {
      byte[] bytes = key.key().getBytes(StandardCharsets.UTF_8);
      keys.writeShort(bytes.length);
      keys.write(bytes);
      keys.writeLong(itemBytes + key.item());
      keyBytes += Short.BYTES + bytes.length + Long.BYTES;
    }
    items.write(result.items());
    itemBytes += result.items().length;
  }

  long itemBytes() {
    return itemBytes;
  }

  long keyBytes() {
    return keyBytes;
  }

  /** Waits until all is on the disk. */
  void sync() throws IOException {
    items.flush();
    keys.flush();
    itemFile.force(true);
    keyFile.force(true);
  }

  @Override
  public void close() throws IOException {
    items.close();
    keys.close();
  }
}
