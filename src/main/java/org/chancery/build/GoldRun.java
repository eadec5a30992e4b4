package org.chancery.build;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.chancery.ArticleInterpreter;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.article.ArticleFiles;
import org.chancery.article.ArticleReader;
import org.chancery.evaluate.Facts;
import org.chancery.evaluate.GoldReader;
import org.chancery.evaluate.GraphFacts;
import org.chancery.evaluate.LinkCalibration;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.Scorer;

/** Reads articles with gold facts and scores the graphs that come of them. */
public final class GoldRun {
  private final Knowledge knowledge;

  public GoldRun(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The scores of all articles of a folder together.
   *
   * @throws ChanceryException when the folder holds no gold, or an article cannot be read
   */
  public Score score(Path folder) {
    ArticleInterpreter interpreter = new ArticleInterpreter(knowledge);
    return GoldReader.files(folder).stream()
        .map(gold -> score(gold, interpreter))
        .reduce(Score::plus)
        .orElseThrow(() -> new ChanceryException(folder + ": no gold facts"));
  }

  /**
   * Whether the scores of link candidates mean what they say, over all articles of a folder.
   *
   * @throws ChanceryException as {@link #score}
   */
  public LinkCalibration calibration(Path folder) {
    ArticleInterpreter interpreter = new ArticleInterpreter(knowledge);
    return GoldReader.files(folder).stream()
        .map(gold -> calibration(gold, interpreter))
        .reduce(LinkCalibration::plus)
        .orElseThrow(() -> new ChanceryException(folder + ": no gold facts"));
  }

  private LinkCalibration calibration(Path gold, ArticleInterpreter interpreter) {
    Article article = article(GoldReader.article(gold));
    var model =
        ModelFactory.createModelForGraph(knowledge.mapper().graph(interpreter.interpret(article)));
    Facts found = GraphFacts.read(article.id(), model, article.text().toString());
    return LinkCalibration.of(GoldReader.read(gold), found, model);
  }

  private Score score(Path gold, ArticleInterpreter interpreter) {
    Article article = article(GoldReader.article(gold));
    var graph = knowledge.mapper().graph(interpreter.interpret(article));
    Facts found =
        GraphFacts.read(
            article.id(), ModelFactory.createModelForGraph(graph), article.text().toString());
    return Scorer.score(GoldReader.read(gold), found);
  }

  private static Article article(Path file) {
    ArticleReader reader = new ArticleReader();
    return ArticleFiles.under(List.of(file), GoldRun::reject)
        .flatMap(source -> reader.read(source, GoldRun::reject).stream())
        .findFirst()
        .orElseThrow(() -> new ChanceryException(file + ": no article"));
  }

  private static void reject(org.chancery.article.Problem problem) {
    throw new ChanceryException(problem.toString());
  }
}
