package org.chancery.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * A Wikidata of the user's own, as an import made it: items by their names. The files are mapped
 * into memory, not read: opening costs nothing, and the machine keeps what is used. Safe for
 * several threads.
 */
public final class WikidataIndex implements AutoCloseable {
  private static final long NOWHERE = -1;

  private final Manifest manifest;
  private final MMapDirectory folder;
  private final IndexInput items;
  private final IndexInput lists;
  private final IndexInput keyFile;
  private final @Nullable FST<Long> keys;

  /** Of the keys, one a thread: they have a position. */
  private final ThreadLocal<FST.BytesReader> readers;

  private WikidataIndex(Path path, Manifest manifest) throws IOException {
    this.manifest = manifest;
    this.folder = new MMapDirectory(path);
    this.items = folder.openInput(PartFiles.ITEMS, IOContext.DEFAULT);
    this.lists = folder.openInput(KeyFile.LISTS, IOContext.DEFAULT);
    this.keyFile = folder.openInput(KeyFile.KEYS, IOContext.DEFAULT);
    FST<Long> read = keys();
    this.keys = read;
    this.readers = ThreadLocal.withInitial(() -> Objects.requireNonNull(read).getBytesReader());
  }

  /**
   * Opens an index.
   *
   * @throws ChanceryException when the folder holds no finished index
   */
  public static WikidataIndex open(Path folder) {
    Manifest manifest = Manifest.read(folder);
    try {
      return new WikidataIndex(folder, manifest);
    } catch (IOException e) {
      throw new ChanceryException(folder + ": the index cannot be opened", e);
    }
  }

  /** Null where the index is empty: Lucene has no transducer of nothing. */
  private @Nullable FST<Long> keys() throws IOException {
    try (IndexInput meta = folder.openInput(KeyFile.META, IOContext.DEFAULT)) {
      if (meta.length() == 0) {
        return null;
      }
      FST.FSTMetadata<Long> read = FST.readMetadata(meta, PositiveIntOutputs.getSingleton());
      return FST.fromFSTReader(read, new OffHeapFSTStore(keyFile, 0, read));
    }
  }

  /** What the index is made of. */
  public Manifest manifest() {
    return manifest;
  }

  /** The item with a number, if the import kept it. */
  public Optional<Item> item(long number) {
    return find(ItemKeys.item(number)).stream().findFirst();
  }

  /** Items that have a name, whatever its case, accents and punctuation. */
  public List<Item> named(String name) {
    return find(ItemKeys.name(org.chancery.reference.NameParts.key(name)));
  }

  /** The items of a key of {@link ItemKeys}, in the order of the dump. */
  List<Item> find(String key) {
    try {
      long place = keys == null ? NOWHERE : place(keys, key.getBytes(StandardCharsets.UTF_8));
      if (place == NOWHERE) {
        return List.of();
      }
      return (place & 1) == 0 ? List.of(at(place >>> 1)) : list(place >>> 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@code Util.get} of Lucene, which makes a new reader for each key. */
  private long place(FST<Long> keys, byte[] key) throws IOException {
    FST.BytesReader reader = readers.get();
    FST.Arc<Long> arc = keys.getFirstArc(new FST.Arc<>());
    long place = arc.output();
    for (byte b : key) {
      if (keys.findTargetArc(b & 0xff, arc, arc, reader) == null) {
        return NOWHERE;
      }
      place += arc.output();
    }
    return arc.isFinal() ? place + arc.nextFinalOutput() : NOWHERE;
  }

  private List<Item> list(long at) throws IOException {
    IndexInput in = lists.clone();
    in.seek(at);
    int count = in.readVInt();
    List<Item> found = new ArrayList<>(count);
    long item = 0;
    for (int i = 0; i < count; i++) {
      item += in.readVLong();
      found.add(at(item));
    }
    return found;
  }

  private Item at(long position) throws IOException {
    IndexInput in = items.clone();
    in.seek(position);
    return ItemCodec.read(in);
  }

  @Override
  public void close() {
    try {
      items.close();
      lists.close();
      keyFile.close();
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
