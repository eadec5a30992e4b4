package org.chancery.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of many articles, on disk: an archive, which is the record, and an index over it,
 * which answers queries and can be made anew at any time.
 *
 * <p>One process at a time. Reading the dataset and asking for {@link #source} are safe for several
 * threads; changing is not.
 */
public final class Store implements AutoCloseable {
  private static final String LOCK = "lock";

  /** Above this share of dead blocks the archive is rewritten. */
  private static final double MOST_WASTE = 0.5;

  private final FileChannel lockFile;
  private final Archive archive;
  private final Path indexFolder;
  private final Background background;
  private @Nullable TdbIndex index;

  private Store(FileChannel lockFile, Archive archive, Path indexFolder, Background background) {
    this.lockFile = lockFile;
    this.archive = archive;
    this.indexFolder = indexFolder;
    this.background = background;
  }

  /**
   * Opens a store, makes one where there is none.
   *
   * @throws ChanceryException when another process has it open, or its archive cannot be read
   */
  public static Store open(Path folder, Background background) {
    try {
      Files.createDirectories(folder);
      FileChannel lockFile = lock(folder);
      return new Store(
          lockFile, Archive.open(folder.resolve("archive")), folder.resolve("index"), background);
    } catch (IOException e) {
      throw new ChanceryException("cannot open the store " + folder, e);
    }
  }

  /** Opens a store that must be there already. */
  public static Store openExisting(Path folder, Background background) {
    if (!Files.isDirectory(folder.resolve("archive"))) {
      throw new ChanceryException(
          "no store at " + folder + ": make one with  chancery build INPUT... --store " + folder);
    }
    return open(folder, background);
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new ChanceryException("the store " + folder + " is in use by another process");
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it open
    }
  }

  /** Ids of the articles in it, in order. */
  public NavigableSet<String> articleIds() {
    return archive.ids();
  }

  /** What an article was made from, as its block says; empty when it is not there. */
  public Optional<String> source(String articleId) {
    return archive.source(articleId);
  }

  /** The text that an article's offsets count in. */
  public Optional<String> text(String articleId) {
    return archive.block(articleId).map(ArticleBlock::text);
  }

  /**
   * Adds articles, or replaces those with the same ids. On return they are safe on the disk;
   * queries see them once the {@link #dataset} is asked for again.
   */
  public void add(List<ArticleBlock> blocks) {
    archive.commit(blocks, List.of());
  }

  /** Removes articles; ids that are not there are passed over. */
  public void remove(Collection<String> articleIds) {
    List<String> known = articleIds.stream().filter(archive.ids()::contains).sorted().toList();
    if (!known.isEmpty()) {
      archive.commit(List.of(), known);
    }
  }

  /** The graphs, brought up to date with what was added and removed. */
  public DatasetGraph dataset() {
    if (index == null) {
      index = TdbIndex.open(indexFolder, archive, background);
    } else {
      index.catchUp();
    }
    return index.dataset();
  }

  /** Makes the index anew from the archive. */
  public void rebuild() {
    dataset();
    java.util.Objects.requireNonNull(index).rebuild();
  }

  /** Rewrites the archive when more than half of it is dead. */
  public void compactWhenWorthIt() {
    if (archive.waste() > MOST_WASTE) {
      archive.compact();
    }
  }

  /** Messages about every damaged block, and every graph of the index that is not its block. */
  public List<String> verify() {
    List<String> messages = new ArrayList<>(archive.damage());
    if (messages.isEmpty()) {
      DatasetGraph dataset = dataset();
      Txn.executeRead(dataset, () -> compare(dataset, messages));
    }
    return messages;
  }

  private void compare(DatasetGraph dataset, List<String> messages) {
    archive.forEach(
        block -> {
          if (!lines(dataset, background.iris().articleGraph(block.articleId()))
              .equals(block.quads())) {
            messages.add("the index differs from the archive at " + block.articleId());
          }
        });
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph ->
                background
                    .iris()
                    .articleId(graph)
                    .filter(id -> !archive.ids().contains(id))
                    .ifPresent(id -> messages.add("the index has " + id + ", the archive not")));
  }

  private static String lines(DatasetGraph dataset, Node graph) {
    QuadLines lines = new QuadLines();
    dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(lines::quad);
    return lines.canonical();
  }

  /**
   * Writes all quads as N-Quads: background, articles in order of their ids, identity decisions,
   * known tenures; within each, in order of the bytes of the lines. The same store gives the same
   * bytes.
   */
  public void writeNQuads(OutputStream out) throws IOException {
    QuadLines first = new QuadLines();
    background.writeTo(first);
    write(first.canonical(), out);
    for (String id : archive.ids()) {
      write(archive.block(id).orElseThrow().quads(), out);
    }
    DatasetGraph dataset = dataset();
    for (Node graph :
        List.of(background.iris().identityGraph(), background.iris().tenuresGraph())) {
      write(Txn.calculateRead(dataset, () -> lines(dataset, graph)), out);
    }
  }

  private static void write(String lines, OutputStream out) throws IOException {
    out.write(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** All quads of the index. */
  public List<Quad> quads() {
    DatasetGraph dataset = dataset();
    return Txn.calculateRead(
        dataset, () -> org.apache.jena.atlas.iterator.Iter.toList(dataset.find()));
  }

  @Override
  public void close() {
    try {
      if (index != null) {
        index.close();
      }
      lockFile.close();
    } catch (IOException e) {
      throw new ChanceryException("cannot close the store", e);
    }
  }
}
