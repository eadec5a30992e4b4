package org.chancery.mention;

import java.util.List;
import org.chancery.annotate.AnnotatedArticle;

/**
 * An annotated article and what its words stand for, each list in order of the text.
 *
 * @param mentions of people, states, organisations, mechanisms, projects and places; they do not
 *     overlap
 * @param offices named offices; they may lie beside, not across, mentions
 */
public record MentionedArticle(
    AnnotatedArticle annotated, List<Mention> mentions, List<OfficeMention> offices) {
  public MentionedArticle {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }
}
