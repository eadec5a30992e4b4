package org.chancery.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;
import org.chancery.wikidata.LineBlocks.Block;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index from a dump. One thread unpacks, others filter and parse, and what they find is
 * written in the order of the lines: the index is the same for any number of threads, and whether
 * or not the import was stopped and taken up again.
 */
public final class DumpImport {
  private static final String CHECKPOINT = "checkpoint.json";

  private final Path dump;
  private final ImportProfile profile;
  private final Path folder;
  private final Settings settings;
  private final Observer observer;

  /**
   * How an import is done.
   *
   * @param threads that filter and parse
   * @param checkpointLines after how many lines it is written down how far the import has come
   * @param sha256 checksum that the dump must have in hexadecimal, empty when that is not checked
   */
  public record Settings(int threads, long checkpointLines, String sha256) {}

  /** Told how an import goes. */
  public interface Observer {
    /** A line cannot be read; the import goes on. */
    void bad(Problem problem);

    /** How much of the dump's bytes and lines are done. */
    void at(long bytes, long lines);

    /** That an earlier import is taken up. */
    void resumed(long lines);

    /** That all lines are read and the keys are put in order. */
    void ordering(long lines);
  }

  public DumpImport(
      Path dump, ImportProfile profile, Path folder, Settings settings, Observer observer) {
    this.dump = dump;
    this.profile = profile;
    this.folder = folder;
    this.settings = settings;
    this.observer = observer;
  }

  /**
   * Imports the dump, or what is left of it.
   *
   * @throws ChanceryException when the dump cannot be read to its end, is not the one that was
   *     meant, or the index cannot be written; the next call takes it up where it was
   */
  public Manifest run() {
    try {
      Files.createDirectories(folder);
      if (Files.exists(folder.resolve(Manifest.FILE))) {
        throw new ChanceryException(
            folder + " holds a finished index; remove it first, or name another folder");
      }
      return new Run(checkpoint()).finish();
    } catch (IOException e) {
      throw new ChanceryException(
          dump + ": " + e.getMessage() + "; the same command takes the import up again", e);
    }
  }

  private Checkpoint checkpoint() throws IOException {
    String source = Checkpoint.source(dump, profile);
    Checkpoint at = Checkpoint.read(folder.resolve(CHECKPOINT)).orElse(Checkpoint.start(source));
    if (!at.source().equals(source)) {
      throw new ChanceryException(
          folder
              + " holds a part of the import of another dump or profile; remove it first, or name"
              + " another folder");
    }
    if (at.lines() > 0) {
      observer.resumed(at.lines());
    }
    return at;
  }

  /** One import under way. */
  private final class Run {
    private final Map<String, Long> kept;
    private long lines;
    private long restartPoint;
    private long restartLine;
    private long parsed;
    private long bad;
    private long itemBytes;
    private long keyBytes;
    private final String source;
    private String checksum = "";

    Run(Checkpoint from) throws IOException {
      source = from.source();
      kept = new TreeMap<>(from.kept());
      lines = from.lines();
      restartPoint = from.restartPoint();
      restartLine = from.restartLine();
      parsed = from.parsed();
      bad = from.bad();
      ExecutorService readers = Executors.newFixedThreadPool(settings.threads());
      try (PartFiles parts = PartFiles.open(folder, from);
          DumpInput input = DumpInput.open(dump, restartPoint)) {
        readAll(input, parts, readers);
        checkpoint(parts);
        checksum = input.checksum();
      } finally {
        readers.shutdownNow();
      }
    }

    private void readAll(DumpInput input, PartFiles parts, ExecutorService readers)
        throws IOException {
      BlockReader reader = new BlockReader(profile);
      LineBlocks blocks = new LineBlocks(input, restartLine);
      Deque<Future<BlockReader.Result>> pending = new ArrayDeque<>();
      long done = lines;
      long next = done + settings.checkpointLines();
      Block block = nextNew(blocks, done);
      while (block != null || !pending.isEmpty()) {
        if (block != null && pending.size() < 2 * settings.threads()) {
          Block each = block;
          pending.add(readers.submit(() -> reader.read(each)));
          block = blocks.next();
        } else {
          add(result(pending.remove()), parts);
          observer.at(input.position(), lines);
          if (lines >= next) {
            checkpoint(parts);
            next = lines + settings.checkpointLines();
          }
        }
      }
    }

    /** The first block with lines that are not done; checkpoints stand between blocks. */
    private @Nullable Block nextNew(LineBlocks blocks, long done) throws IOException {
      Block block = blocks.next();
      while (block != null && block.nextLine() - 1 <= done) {
        remember(block);
        block = blocks.next();
      }
      return block;
    }

    private void remember(Block block) {
      if (block.restartPoint() > 0) {
        restartPoint = block.restartPoint();
        restartLine = block.nextLine();
      }
    }

    @SuppressWarnings("EnumOrdinal") // counts of one run, in memory only
    private void add(BlockReader.Result result, PartFiles parts) throws IOException {
      parts.add(result);
      for (Kind kind : Kind.values()) {
        long count = result.kept()[kind.ordinal()];
        if (count > 0) {
          kept.merge(kind.word(), count, Long::sum);
        }
      }
      for (BlockReader.BadLine line : result.bad()) {
        observer.bad(new Problem(dump.toString(), (int) line.number(), line.fault()));
      }
      bad += result.bad().size();
      parsed += result.parsed();
      lines = result.block().nextLine() - 1;
      remember(result.block());
    }

    private void checkpoint(PartFiles parts) throws IOException {
      parts.sync();
      itemBytes = parts.itemBytes();
      keyBytes = parts.keyBytes();
      new Checkpoint(
              source, lines, restartPoint, restartLine, itemBytes, keyBytes, kept, parsed, bad)
          .write(folder.resolve(CHECKPOINT));
    }

    Manifest finish() throws IOException {
      if (!settings.sha256().isEmpty() && !settings.sha256().equalsIgnoreCase(checksum)) {
        throw new ChanceryException(
            dump + ": its checksum is " + checksum + ", not the " + settings.sha256() + " wanted");
      }
      observer.ordering(lines);
      Leftovers.remove(folder);
      long keys = KeyFile.make(folder);
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              Manifest.identity(folder),
              String.valueOf(dump.getFileName()),
              checksum,
              profile.name(),
              lines,
              bad,
              kept,
              keys);
      manifest.write(folder);
      Files.delete(folder.resolve(PartFiles.KEYS));
      Files.delete(folder.resolve(CHECKPOINT));
      return manifest;
    }
  }

  private static BlockReader.Result result(Future<BlockReader.Result> pending) throws IOException {
    try {
      return pending.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException("the import was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new ChanceryException("a line of the dump brought the import down", e);
    }
  }
}
