package org.chancery.build;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleSource;
import org.chancery.article.Problem;
import org.chancery.store.ArticleBlock;
import org.chancery.store.Store;

/**
 * Builds the graphs of articles into a store. Articles are read by several threads and written in
 * the order of their files, so the archive is the same for any number of threads; the memory needed
 * does not grow with their number.
 */
public final class GraphBuild implements AutoCloseable {
  /** How many articles are written together: many small commits make large files. */
  private static final int BATCH = 500;

  private static final int AHEAD = 8;

  private final Knowledge knowledge;
  private final Store store;
  private final Consumer<Problem> problems;
  private final Progress progress;
  private final int threads;
  private final ExecutorService workers;
  private final ThreadLocal<BlockMaker> makers;
  private final BuildReport report = new BuildReport();
  private final Map<String, ArticleSource> seen = new HashMap<>();

  /** Told of every article that is done. */
  public interface Progress {
    void step();
  }

  public GraphBuild(
      Knowledge knowledge,
      Store store,
      int threads,
      Consumer<Problem> problems,
      Progress progress) {
    this.knowledge = knowledge;
    this.store = store;
    this.threads = threads;
    this.progress = progress;
    this.problems =
        problem -> {
          report.addProblem();
          synchronized (report) {
            problems.accept(problem);
          }
        };
    this.workers = Executors.newFixedThreadPool(threads);
    this.makers = ThreadLocal.withInitial(() -> new BlockMaker(knowledge));
  }

  /**
   * Reads all files below the inputs into the store.
   *
   * @throws ChanceryException when a graph breaks the shapes, or the store cannot be written
   */
  public BuildReport build(List<Path> inputs) {
    Deque<Future<Optional<BlockMaker.Made>>> pending = new ArrayDeque<>();
    List<ArticleBlock> batch = new ArrayList<>();
    try (Stream<ArticleSource> sources = ArticleFiles.under(inputs, problems)) {
      Iterator<ArticleSource> each = sources.iterator();
      while (each.hasNext() || !pending.isEmpty()) {
        while (each.hasNext() && pending.size() < threads * AHEAD) {
          submit(each.next(), pending);
        }
        if (!pending.isEmpty()) {
          take(pending.remove(), batch);
        }
      }
    }
    flush(batch);
    store.compactWhenWorthIt();
    return report;
  }

  private void submit(ArticleSource source, Deque<Future<Optional<BlockMaker.Made>>> pending) {
    ArticleSource other = seen.putIfAbsent(source.id(), source);
    if (other != null) {
      problems.accept(
          new Problem(source.toString(), 0, "has the same id as " + other + ", passed over"));
      return;
    }
    pending.add(workers.submit(() -> makers.get().make(source, store::source, problems)));
  }

  private void take(Future<Optional<BlockMaker.Made>> future, List<ArticleBlock> batch) {
    Optional<BlockMaker.Made> made = result(future);
    progress.step();
    made.ifPresent(block -> count(block, batch));
    if (batch.size() >= BATCH) {
      flush(batch);
    }
  }

  private void count(BlockMaker.Made made, List<ArticleBlock> batch) {
    if (made.unchanged()) {
      report.addUnchanged();
    } else {
      report.add(made.events(), made.claims());
      batch.add(made.block());
    }
  }

  private static Optional<BlockMaker.Made> result(Future<Optional<BlockMaker.Made>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException("the build was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChanceryException known) {
        throw known;
      }
      throw new ChanceryException("an article could not be read: " + e.getCause(), e);
    }
  }

  private void flush(List<ArticleBlock> batch) {
    if (!batch.isEmpty()) {
      store.add(List.copyOf(batch));
      batch.clear();
    }
  }

  /** What the build reads with. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Stops the threads; what has been written stays. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
