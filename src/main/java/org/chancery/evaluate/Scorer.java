package org.chancery.evaluate;

/** Scores what was found in an article against what a careful reader finds. */
public final class Scorer {
  private Scorer() {}

  /** The score of one article; both facts are of the same text. */
  public static Score score(Facts gold, Facts found) {
    EntityAlignment entities = EntityAlignment.of(gold, found);
    ScoreSheet sheet = new ScoreSheet(gold.articleId());
    new EntityScorer(gold, found, entities, sheet).score();
    new OfficeScorer(gold, found, entities, sheet).score();
    new EventScorer(gold, found, entities, sheet).score();
    new RelationScorer(gold, found, entities, sheet).score();
    return sheet.score();
  }
}
