package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.ChanceryException;

/**
 * The record: the graph and the text of every article, in segments that are never changed once
 * written. Whatever is committed is on the disk, synced; whatever a crash leaves half-written was
 * never committed and is swept away on opening.
 *
 * <p>A segment is two files: {@code 00000007.nq.gz}, gzip members one behind the other, and {@code
 * 00000007.json}, its manifest, whose appearance commits it. The live articles are found by reading
 * the manifests in order. Not safe for use by several processes: {@link Store} locks. Only {@link
 * #source} may be asked while another thread commits.
 */
final class Archive {
  private static final String DATA = ".nq.gz";
  private static final String MANIFEST = ".json";

  private final Path folder;
  private final NavigableMap<String, Located> live = new ConcurrentSkipListMap<>();
  private final List<SegmentManifest> segments = new ArrayList<>();

  private record Located(int segment, SegmentManifest.Entry entry) {}

  private Archive(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens an archive, makes one where there is none.
   *
   * @throws ChanceryException when a manifest cannot be read
   */
  static Archive open(Path folder) {
    try {
      Files.createDirectories(folder);
      Archive archive = new Archive(folder);
      archive.sweep();
      archive.files().stream()
          .filter(file -> file.toString().endsWith(MANIFEST))
          .map(SegmentManifest::read)
          .forEach(archive::replay);
      return archive;
    } catch (IOException e) {
      throw new ChanceryException("cannot open the archive " + folder, e);
    }
  }

  private void sweep() throws IOException {
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      boolean uncommitted =
          name.endsWith(DATA) && !Files.exists(folder.resolve(name.replace(DATA, MANIFEST)));
      if (name.endsWith(SyncedFiles.UNFINISHED) || uncommitted) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path file(int segment, String ending) {
    return folder.resolve(String.format(Locale.ROOT, "%08d%s", segment, ending));
  }

  private void replay(SegmentManifest manifest) {
    if (manifest.complete()) {
      live.clear();
      segments.clear();
    }
    segments.add(manifest);
    manifest.removed().forEach(live::remove);
    manifest.articles().forEach(e -> live.put(e.id(), new Located(manifest.number(), e)));
  }

  /** Ids of the live articles, in order. */
  NavigableSet<String> ids() {
    return new TreeSet<>(live.keySet());
  }

  /** What an article was read from, as its block says. */
  Optional<String> source(String articleId) {
    return Optional.ofNullable(live.get(articleId)).map(located -> located.entry().source());
  }

  /** Number of the last committed segment; 0 when there is none. */
  int lastSegment() {
    return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).number();
  }

  /** Ids of the articles that segments after a number added, replaced or removed. */
  NavigableSet<String> changedSince(int segment) {
    NavigableSet<String> changed = new TreeSet<>();
    for (SegmentManifest manifest : segments) {
      if (manifest.number() > segment) {
        changed.addAll(manifest.removed());
        manifest.articles().forEach(entry -> changed.add(entry.id()));
      }
    }
    return changed;
  }

  /** Whether all changes since a segment can be told; not when it was compacted away. */
  boolean remembers(int segment) {
    return segment <= lastSegment()
        && (segments.isEmpty()
            || segment >= segments.get(0).number()
            || !segments.get(0).complete());
  }

  /**
   * Adds or replaces articles and removes others, in one commit. When it returns, the change
   * survives whatever happens next.
   */
  void commit(List<ArticleBlock> blocks, List<String> removed) {
    write(writer -> addAll(writer, blocks), removed, false);
  }

  /** Rewrites the live blocks into one segment and deletes the others. */
  void compact() {
    List<SegmentManifest> old = List.copyOf(segments);
    write(writer -> copyLive(writer), List.of(), true);
    try {
      for (SegmentManifest segment : old) {
        Files.delete(file(segment.number(), MANIFEST));
        Files.delete(file(segment.number(), DATA));
      }
    } catch (IOException e) {
      throw new ChanceryException("cannot delete old segments of " + folder, e);
    }
  }

  /** Fills a segment. */
  private interface Filling {
    void into(SegmentWriter writer) throws IOException;
  }

  private void write(Filling filling, List<String> removed, boolean complete) {
    int number = lastSegment() + 1;
    try (SegmentWriter writer =
        new SegmentWriter(file(number, DATA), file(number, MANIFEST), number)) {
      filling.into(writer);
      replay(writer.commit(removed, complete));
    } catch (IOException e) {
      throw new ChanceryException("cannot write segment " + number + " of " + folder, e);
    }
  }

  private static void addAll(SegmentWriter writer, List<ArticleBlock> blocks) throws IOException {
    for (ArticleBlock block : blocks) {
      writer.add(block);
    }
  }

  private void copyLive(SegmentWriter writer) throws IOException {
    for (Located located : live.values()) {
      writer.add(read(located));
    }
  }

  /**
   * An article's block.
   *
   * @throws ChanceryException when its bytes are not those that were written
   */
  Optional<ArticleBlock> block(String articleId) {
    return Optional.ofNullable(live.get(articleId)).map(this::read);
  }

  /** Gives every live block to a consumer, in order of the ids. */
  void forEach(Consumer<ArticleBlock> consumer) {
    live.values().forEach(located -> consumer.accept(read(located)));
  }

  private ArticleBlock read(Located located) {
    SegmentManifest.Entry entry = located.entry();
    Path file = file(located.segment(), DATA);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] quads = bytes(channel, entry.offset(), entry.quadsLength());
      byte[] text = bytes(channel, entry.offset() + entry.quadsLength(), entry.textLength());
      return new PackedBlock(quads, text).unpack(entry);
    } catch (IOException e) {
      throw new ChanceryException(
          file + " is damaged at the block of " + entry.id() + ": build that article again", e);
    }
  }

  private static byte[] bytes(FileChannel channel, long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        throw new IOException("file is shorter than its manifest says");
      }
    }
    return buffer.array();
  }

  /** Messages about every block that is not as it was written; empty when all is well. */
  List<String> damage() {
    List<String> messages = new ArrayList<>();
    for (Located located : live.values()) {
      try {
        read(located);
      } catch (ChanceryException e) {
        messages.add(String.valueOf(e.getMessage()));
      }
    }
    return messages;
  }

  /** Share of the archived blocks that are replaced or removed, 0 to 1. */
  double waste() {
    long written = segments.stream().mapToLong(segment -> segment.articles().size()).sum();
    return written == 0 ? 0 : 1 - (double) live.size() / written;
  }
}
