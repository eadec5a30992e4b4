package org.chancery.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.ArticleInterpreter;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleReader;
import org.chancery.article.ArticleSource;
import org.chancery.article.Problem;
import org.chancery.coding.CodedEvent;
import org.chancery.coding.EventCoder;
import org.chancery.event.Findings;

/** Codes articles as political event data, one after the other, without a store. */
public final class CodingRun {
  private final ArticleReader reader = new ArticleReader();
  private final ArticleInterpreter interpreter;
  private final EventCoder coder;
  private final Consumer<Problem> problems;

  /**
   * A dyad with where it is told.
   *
   * @param sentence the words of the sentence
   */
  public record Row(Article article, CodedEvent event, String sentence) {}

  /**
   * @param problems told of every input that cannot be read
   */
  public CodingRun(Knowledge knowledge, Consumer<Problem> problems) {
    this.interpreter = new ArticleInterpreter(knowledge);
    this.coder = knowledge.coder();
    this.problems = problems;
  }

  /** Sends the dyads of all articles, in order of the files and of their sentences. */
  public void run(List<Path> inputs, Consumer<Row> rows) {
    try (Stream<ArticleSource> sources = ArticleFiles.under(inputs, problems)) {
      for (Iterator<ArticleSource> each = sources.iterator(); each.hasNext(); ) {
        reader.read(each.next(), problems).ifPresent(article -> rows(article).forEach(rows));
      }
    }
  }

  private List<Row> rows(Article article) {
    Findings findings = interpreter.interpret(article);
    List<Row> rows = new ArrayList<>();
    for (CodedEvent event : coder.code(findings)) {
      String sentence =
          findings
              .resolved()
              .annotated()
              .sentences()
              .get(event.sentence())
              .span()
              .in(article.text());
      rows.add(new Row(article, event, sentence));
    }
    return rows;
  }
}
