package org.chancery.link;

import org.chancery.resolve.ResolvedArticle;

/**
 * What changes the links of an article after the tables have been asked: decisions of people, a
 * Wikidata of the user's own. Safe for several threads; the same article gives the same result.
 */
public interface LinkRefinement {
  /** The article with other links and candidates; all else stays. */
  ResolvedArticle refine(ResolvedArticle article);

  /** Differs when results may differ: articles are then read again. Empty when nothing changes. */
  String version();

  /** Changes nothing. */
  static LinkRefinement none() {
    return new LinkRefinement() {
      @Override
      public ResolvedArticle refine(ResolvedArticle article) {
        return article;
      }

      @Override
      public String version() {
        return "";
      }
    };
  }

  /** This one first, then another, whose word is the last. */
  default LinkRefinement then(LinkRefinement next) {
    LinkRefinement first = this;
    return new LinkRefinement() {
      @Override
      public ResolvedArticle refine(ResolvedArticle article) {
        return next.refine(first.refine(article));
      }

      @Override
      public String version() {
        return (first.version() + " " + next.version()).strip();
      }
    };
  }
}
