package org.chancery.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ArticleInterpreter;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.article.Block;
import org.chancery.article.Span;
import org.chancery.article.Text;
import org.chancery.coding.ActorCodes;
import org.chancery.coding.CodedEvent;
import org.chancery.coding.EventCoder;
import org.chancery.evaluate.EventTriple;
import org.chancery.evaluate.PloverRecord;
import org.chancery.event.ActClassifier;
import org.chancery.reference.ReferenceTables;

/** Reads the sentences of the PLOVER gold standard records, each as an article of its own. */
public final class PloverRun {
  private final ArticleInterpreter interpreter;
  private final EventCoder coder =
      new EventCoder(ActorCodes.of(ReferenceTables.load()), ActClassifier.load());

  public PloverRun(Knowledge knowledge) {
    this.interpreter = new ArticleInterpreter(knowledge);
  }

  /** What is found in each record, by its id, in order. */
  public Map<String, Set<EventTriple>> read(List<PloverRecord> records) {
    Map<String, Set<EventTriple>> found = new LinkedHashMap<>();
    records.forEach(record -> found.put(record.id(), read(record)));
    return found;
  }

  private Set<EventTriple> read(PloverRecord record) {
    Set<EventTriple> triples = new LinkedHashSet<>();
    for (CodedEvent coded : coder.code(interpreter.interpret(article(record)))) {
      triples.add(new EventTriple(coded.source(), coded.category(), coded.target()));
    }
    return triples;
  }

  private static Article article(PloverRecord record) {
    Text text = new Text(record.text());
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article(record.id(), "", null, null, null, "en", "", text, text, List.of(paragraph));
  }
}
