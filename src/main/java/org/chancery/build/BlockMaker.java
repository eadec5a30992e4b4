package org.chancery.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
   * A block, and what it holds.
   *
   * @param unchanged whether the store has it already
   */
  record Made(ArticleBlock block, int events, int claims, boolean unchanged) {}

  /**
   * Reads a file.
   *
   * @param known what the stored article of an id was made from
   * @throws ChanceryException when the graph is not as the shapes say
   */
  Optional<Made> make(ArticleSource source, KnownSources known, Consumer<Problem> problems) {
    return reader.read(source, problems).map(article -> make(article, known));
  }

  private Made make(Article article, KnownSources known) {
    String madeFrom =
        article.sha256() + " " + knowledge.version().data() + " " + knowledge.version().program();
    if (known.of(article.id()).filter(madeFrom::equals).isPresent()) {
      return new Made(new ArticleBlock(article.id(), madeFrom, "", ""), 0, 0, true);
    }
    Findings findings = interpreter.interpret(article);
    check(article.id(), knowledge.mapper().graph(findings));
    QuadLines lines = new QuadLines();
    knowledge.mapper().map(findings, lines);
    ArticleBlock block =
        new ArticleBlock(article.id(), madeFrom, lines.canonical(), article.text().string());
    return new Made(block, findings.events().size(), findings.claims().size(), false);
  }

  private void check(String articleId, Graph graph) {
    List<Violation> violations = knowledge.shapes().violations(articleId, graph);
    if (!violations.isEmpty()) {
      throw new ChanceryException(
          "the graph of an article breaks the shapes; this is a fault of the program:\n  "
              + String.join("\n  ", violations.stream().map(Violation::toString).toList()));
    }
  }

  /** What stored articles were made from. */
  interface KnownSources {
    Optional<String> of(String articleId);
  }
}
