package org.chancery.wikidata;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Makes the file of keys: Lucene's finite-state transducer from key to place. Keys are sorted on
 * disk and the transducer is written as it grows, so memory does not depend on their number.
 *
 * <p>A place is twice the position of an item, or twice the position of a list of items plus one.
 */
final class KeyFile {
  static final String KEYS = "keys.fst";
  static final String META = "keys.meta";
  static final String LISTS = "lists.bin";

  /** A key of more items tells too little to decide by, and would cost the most. */
  private static final int MOST_ITEMS = 256;

  private static final int SORTED_AT_ONCE_MB = 24;
  private static final double SHARED_SUFFIXES_MB = 16;

  private final Directory folder;
  private final FSTCompiler<Long> compiler;
  private final IndexOutput lists;
  private final IntsRefBuilder ints = new IntsRefBuilder();
  private final BytesRefBuilder key = new BytesRefBuilder();
  private final long[] items = new long[MOST_ITEMS];
  private int count;
  private long written;

  private KeyFile(Directory folder, FSTCompiler<Long> compiler, IndexOutput lists) {
    this.folder = folder;
    this.compiler = compiler;
    this.lists = lists;
  }

  /**
   * Makes the files from a part file of keys.
   *
   * @return how many keys there are
   */
  static long make(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      String unsorted = copy(folder.resolve(PartFiles.KEYS), directory);
      String sorted =
          new OfflineSorter(
                  directory,
                  "keys",
                  OfflineSorter.DEFAULT_COMPARATOR,
                  OfflineSorter.BufferSize.megabytes(SORTED_AT_ONCE_MB),
                  OfflineSorter.MAX_TEMPFILES,
                  -1,
                  null,
                  0)
              .sort(unsorted);
      directory.deleteFile(unsorted);
      try (IndexOutput keys = directory.createOutput(KEYS, IOContext.DEFAULT);
          IndexOutput lists = directory.createOutput(LISTS, IOContext.DEFAULT)) {
        FSTCompiler<Long> compiler =
            new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                .suffixRAMLimitMB(SHARED_SUFFIXES_MB)
                .dataOutput(keys)
                .build();
        return new KeyFile(directory, compiler, lists).compile(sorted);
      } finally {
        directory.deleteFile(sorted);
      }
    }
  }

  /** The key, a zero and the item in five bytes: in the order of these bytes keys come together. */
  private static String copy(Path part, Directory directory) throws IOException {
    IndexOutput out = directory.createTempOutput("keys", "unsorted", IOContext.DEFAULT);
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(part), 1 << 16));
        OfflineSorter.ByteSequencesWriter writer = new OfflineSorter.ByteSequencesWriter(out)) {
      long left = Files.size(part);
      while (left > 0) {
        int length = in.readUnsignedShort();
        byte[] entry = new byte[length + 6];
        in.readFully(entry, 0, length);
        long item = in.readLong();
        for (int i = 0; i < 5; i++) {
          entry[length + 1 + i] = (byte) (item >>> 8 * (4 - i));
        }
        writer.write(entry);
        left -= Short.BYTES + length + Long.BYTES;
      }
      org.apache.lucene.codecs.CodecUtil.writeFooter(out);
    } catch (EOFException e) {
      throw new IOException(part + " ends in the middle", e);
    }
    return out.getName();
  }

  private long compile(String sorted) throws IOException {
    try (OfflineSorter.ByteSequencesReader entries =
        new OfflineSorter.ByteSequencesReader(
            folder.openChecksumInput(sorted, IOContext.READONCE), sorted)) {
      for (BytesRef entry = entries.next(); entry != null; entry = entries.next()) {
        add(entry);
      }
    }
    end();
    FST.FSTMetadata<Long> meta = compiler.compile();
    try (IndexOutput out = folder.createOutput(META, IOContext.DEFAULT)) {
      if (meta != null) {
        meta.save(out);
      }
    }
    return written;
  }

  private void add(BytesRef entry) throws IOException {
    int length = entry.length - 6;
    if (!isKey(entry, length)) {
      end();
      key.copyBytes(entry.bytes, entry.offset, length);
    }
    long item = 0;
    for (int i = 0; i < 5; i++) {
      item = item << 8 | entry.bytes[entry.offset + length + 1 + i] & 0xff;
    }
    if (count < MOST_ITEMS) {
      items[count] = item;
    }
    count++;
  }

  private boolean isKey(BytesRef entry, int length) {
    return key.length() == length
        && java.util.Arrays.equals(
            key.bytes(), 0, length, entry.bytes, entry.offset, entry.offset + length);
  }

  private void end() throws IOException {
    if (count > 0 && count <= MOST_ITEMS) {
      compiler.add(Util.toIntsRef(key.get(), ints), place());
      written++;
    }
    count = 0;
  }

  private long place() throws IOException {
    if (count == 1) {
      return items[0] << 1;
    }
    long at = lists.getFilePointer();
    lists.writeVInt(count);
    long last = 0;
    for (int i = 0; i < count; i++) {
      lists.writeVLong(items[i] - last);
      last = items[i];
    }
    return at << 1 | 1;
  }
}
