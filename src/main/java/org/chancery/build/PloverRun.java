package org.chancery.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ArticleInterpreter;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.coding.CodedEvent;
import org.chancery.coding.EventCoder;
import org.chancery.evaluate.EventTriple;
import org.chancery.evaluate.PloverRecord;

/** Reads the sentences of the PLOVER gold standard records, each as an article of its own. */
public final class PloverRun {
  private final ArticleInterpreter interpreter;
  private final EventCoder coder;

  public PloverRun(Knowledge knowledge) {
    this.interpreter = new ArticleInterpreter(knowledge);
    this.coder = knowledge.coder();
  }

  /** What is found in each record, by its id, in order. */
  public Map<String, Set<EventTriple>> read(List<PloverRecord> records) {
    Map<String, Set<EventTriple>> found = new LinkedHashMap<>();
    records.forEach(record -> found.put(record.id(), read(record)));
    return found;
  }

  private Set<EventTriple> read(PloverRecord record) {
    Set<EventTriple> triples = new LinkedHashSet<>();
    for (CodedEvent coded :
        coder.code(interpreter.interpret(Article.ofSentence(record.id(), record.text())))) {
      triples.add(new EventTriple(coded.source(), coded.category(), coded.target()));
    }
    return triples;
  }
}
