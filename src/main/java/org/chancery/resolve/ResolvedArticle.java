package org.chancery.resolve;

import java.util.List;
import org.chancery.annotate.AnnotatedArticle;

/**
 * An article with everything in it that is meant.
 *
 * @param annotated its sentences
 * @param entities all that it speaks of, sorted by id
 * @param references each mention and whom it means, in order of the text
 * @param tenures offices held, in order of the text
 * @param dates when things are said to be, in order of the text
 */
public record ResolvedArticle(
    AnnotatedArticle annotated,
    List<Entity> entities,
    List<Reference> references,
    List<Tenure> tenures,
    List<DateMention> dates) {
  public ResolvedArticle {
    entities = List.copyOf(entities);
    references = List.copyOf(references);
    tenures = List.copyOf(tenures);
    dates = List.copyOf(dates);
  }
}
