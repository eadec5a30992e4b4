package org.chancery.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.Knowledge;
import org.chancery.ReadText;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Annotator;
import org.chancery.article.Article;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleReader;

/**
 * Tokens a CPU-second of the language layer, on one thread and on two: time that other programs
 * take does not count.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-Xmx512m -cp %classpath org.chancery.benchmark.Throughput src/test/resources/gold/dev"
 * }</pre>
 */
final class Throughput {
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 20;
  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Knowledge knowledge;
  private final List<Article> articles;

  private Throughput(Knowledge knowledge, List<Article> articles) {
    this.knowledge = knowledge;
    this.articles = articles;
  }

  public static void main(String[] folders) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    Knowledge knowledge = ReadText.knowledge();
    print(
        "loading models and tables: %.2f CPU-s",
        (THREADS.getCurrentThreadCpuTime() - before) / NANOS);
    List<Article> articles =
        ArticleFiles.under(List.of(Path.of(folders[0])), problem -> {})
            .flatMap(source -> new ArticleReader().read(source, problem -> {}).stream())
            .toList();
    new Throughput(knowledge, articles).run();
  }

  private static void print(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }

  private void run() throws Exception {
    read(WARM_UP, true);
    print("annotate: %.0f tokens a CPU-second", read(ROUNDS, false));
    print("annotate and mentions: %.0f tokens a CPU-second", read(ROUNDS, true));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<Double> task = () -> read(ROUNDS, true);
      List<Future<Double>> speeds = new ArrayList<>(List.of(two.submit(task), two.submit(task)));
      double sum = speeds.get(0).get() + speeds.get(1).get();
      print("the same on two threads, together: %.0f tokens a CPU-second of each", sum);
    } finally {
      two.shutdownNow();
    }
    Runtime.getRuntime().gc();
    print(
        "heap after all: %d MB",
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  /** Tokens a CPU-second of this thread. */
  private double read(int rounds, boolean mentions) {
    Annotator annotator = new Annotator(knowledge.models());
    long begin = THREADS.getCurrentThreadCpuTime();
    long tokens = 0;
    for (int round = 0; round < rounds; round++) {
      for (Article article : articles) {
        AnnotatedArticle annotated = annotator.annotate(article);
        tokens += annotated.sentences().stream().mapToInt(s -> s.size()).sum();
        if (mentions && knowledge.mentions().find(annotated).annotated() != annotated) {
          throw new IllegalStateException("mentions of another article");
        }
      }
    }
    return tokens * NANOS / (THREADS.getCurrentThreadCpuTime() - begin);
  }
}
