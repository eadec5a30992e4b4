package org.chancery.build;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
 * the order of their files, so archive and messages are the same for any number of threads. Of
 * articles that are written nothing is kept but their ids.
 */
public final class GraphBuild implements AutoCloseable {
  /** How many articles are written together: many small commits make large files. */
  private static final int BATCH = 500;

  /** Files under way for each thread: enough that none waits for a long article before its own. */
  private static final int AHEAD = 8;

  private final Store store;
  private final Consumer<Problem> problems;
  private final Progress progress;
  private final int window;
  private final ExecutorService workers;
  private final ThreadLocal<BlockMaker> makers;
  private final BuildReport report = new BuildReport();
  private final Set<String> seen = new HashSet<>();
  private final List<ArticleBlock> batch = new ArrayList<>();

  /** Told of every file that is done. */
  public interface Progress {
    void step();
  }

  private record Pending(ArticleSource source, Future<Outcome> outcome) {}

  public GraphBuild(
      Knowledge knowledge,
      Store store,
      int threads,
      Consumer<Problem> problems,
      Progress progress) {
    this.store = store;
    this.problems = problems;
    this.progress = progress;
    this.window = threads * AHEAD;
    this.workers = Executors.newFixedThreadPool(threads);
    this.makers = ThreadLocal.withInitial(() -> new BlockMaker(knowledge));
  }

  /**
   * Reads all files below the inputs into the store.
   *
   * @throws ChanceryException when a graph breaks the shapes, or the store cannot be written
   */
  public BuildReport build(List<Path> inputs) {
    try (Stream<ArticleSource> sources = ArticleFiles.under(inputs, this::refuse)) {
      Iterator<ArticleSource> each = sources.iterator();
      Deque<Pending> pending = new ArrayDeque<>();
      while (each.hasNext() || !pending.isEmpty()) {
        if (each.hasNext() && pending.size() < window) {
          pending.add(submit(each.next()));
        } else {
          take(pending.remove());
        }
      }
    }
    flush();
    store.compactWhenWorthIt();
    return report;
  }

  /**
   * Removes the articles that {@link #build} has not met, unless an input could not be read: then
   * nobody can tell which those are.
   *
   * @return whether it was done
   */
  public boolean prune() {
    if (report.refused() > 0) {
      return false;
    }
    List<String> gone = store.articleIds().stream().filter(id -> !seen.contains(id)).toList();
    store.remove(gone);
    report.addPruned(gone.size());
    return true;
  }

  private Pending submit(ArticleSource source) {
    return new Pending(source, workers.submit(() -> makers.get().make(source, store::source)));
  }

  private void take(Pending next) {
    Outcome outcome = outcome(next);
    outcome.problems().forEach(this::tell);
    if (outcome instanceof Outcome.Read read) {
      count(read, next.source());
    } else {
      report.addRefused();
    }
    progress.step();
  }

  private void count(Outcome.Read read, ArticleSource source) {
    if (!seen.add(read.articleId())) {
      refuse(problem(source, "an earlier file has the same id, " + read.articleId()));
    } else if (read instanceof Outcome.Made made) {
      add(made);
    } else {
      report.addUnchanged();
    }
  }

  private void add(Outcome.Made made) {
    report.add(made);
    batch.add(made.block());
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      store.add(List.copyOf(batch));
      batch.clear();
    }
  }

  private static Outcome outcome(Pending pending) {
    try {
      return pending.outcome().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChanceryException("the build was interrupted", e);
    } catch (ExecutionException e) {
      String fault =
          e.getCause() instanceof ChanceryException known ? known.getMessage() : "" + e.getCause();
      throw new ChanceryException(problem(pending.source(), fault).toString(), e.getCause());
    }
  }

  private static Problem problem(ArticleSource source, String message) {
    return new Problem(source.toString(), 0, message);
  }

  private void refuse(Problem problem) {
    report.addRefused();
    tell(problem);
  }

  private void tell(Problem problem) {
    report.addProblem();
    problems.accept(problem);
  }

  /** Stops the threads; what has been written stays. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
