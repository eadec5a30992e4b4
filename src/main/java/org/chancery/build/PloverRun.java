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
import org.chancery.evaluate.EventTriple;
import org.chancery.evaluate.PloverRecord;
import org.chancery.event.Findings;
import org.chancery.reference.ReferenceTables;

/** Reads the sentences of the PLOVER gold standard records, each as an article of its own. */
public final class PloverRun {
  private final ArticleInterpreter interpreter;
  private final Set<String> international = ActorCodes.international(ReferenceTables.load());

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
    Findings findings = interpreter.interpret(article(record));
    EventData data = new EventData(ActorCodes.of(international, findings.resolved()));
    Set<EventTriple> triples = new LinkedHashSet<>();
    findings.events().forEach(event -> triples.addAll(data.triples(event)));
    return triples;
  }

  private static Article article(PloverRecord record) {
    Text text = new Text(record.text());
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article(record.id(), "", null, null, null, "en", "", text, text, List.of(paragraph));
  }
}
