package org.chancery;

import org.chancery.annotate.Annotator;
import org.chancery.article.Article;
import org.chancery.event.EventExtractor;
import org.chancery.event.Findings;

/** Reads articles from text to findings: all stages in order. One instance a thread. */
public final class ArticleInterpreter {
  private final Knowledge knowledge;
  private final Annotator annotator;
  private final EventExtractor events;

  public ArticleInterpreter(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge.models());
    this.events = new EventExtractor(knowledge.events(), knowledge.models().dependencies());
  }

  public Findings interpret(Article article) {
    return events.extract(
        knowledge
            .links()
            .refine(
                knowledge
                    .resolver()
                    .resolve(knowledge.mentions().find(annotator.annotate(article)))));
  }
}
