package org.chancery.annotate;

import java.util.List;
import org.chancery.article.Article;

/** An article and its sentences, those of prose and of datelines, in order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
