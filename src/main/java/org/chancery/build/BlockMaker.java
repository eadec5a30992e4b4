package org.chancery.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.chancery.ArticleInterpreter;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.article.ArticleReader;
import org.chancery.article.ArticleSource;
import org.chancery.article.Problem;
import org.chancery.event.Findings;
import org.chancery.graph.Violation;
import org.chancery.store.ArticleBlock;
import org.chancery.store.QuadLines;

/** Makes the block of an article's quads from its file, and checks it. One instance a thread. */
final class BlockMaker {
  private final Knowledge knowledge;
  private final ArticleReader reader = new ArticleReader();
  private final ArticleInterpreter interpreter;

  BlockMaker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.interpreter = new ArticleInterpreter(knowledge);
  }

  /**
   * Reads a file.
   *
   * @param known what the stored article of an id was made from, empty when it is not there
   * @throws ChanceryException when the graph is not as the shapes say
   */
  Outcome make(ArticleSource source, Function<String, Optional<String>> known) {
    List<Problem> problems = new ArrayList<>();
    Optional<Article> article = reader.read(source, problems::add);
    if (article.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    String madeFrom = madeFrom(article.get());
    Optional<String> before = known.apply(article.get().id());
    return before.filter(madeFrom::equals).isPresent()
        ? new Outcome.Unchanged(article.get().id(), problems)
        : made(article.get(), madeFrom, before.isPresent(), problems);
  }

  private String madeFrom(Article article) {
    return String.join(
            " ",
            article.sha256(),
            knowledge.version().program(),
            knowledge.background().version(),
            knowledge.links().version())
        .strip();
  }

  private Outcome made(Article article, String madeFrom, boolean replaces, List<Problem> problems) {
    Findings findings = interpreter.interpret(article);
    check(article.id(), knowledge.mapper().graph(findings));
    QuadLines lines = new QuadLines();
    knowledge.mapper().map(findings, lines);
    String quads = lines.canonical();
    return new Outcome.Made(
        new ArticleBlock(article.id(), madeFrom, quads, article.text().string()),
        replaces,
        Contents.of(findings, quads),
        problems);
  }

  private void check(String articleId, Graph graph) {
    List<Violation> violations = knowledge.shapes().violations(articleId, graph);
    if (!violations.isEmpty()) {
      throw new ChanceryException(
          "the graph of an article breaks the shapes; this is a fault of the program:\n  "
              + String.join("\n  ", violations.stream().map(Violation::toString).toList()));
    }
  }
}
