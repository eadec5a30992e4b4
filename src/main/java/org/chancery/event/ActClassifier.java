package org.chancery.event;

import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.chancery.annotate.LanguageModels;

/**
 * Tells the category of an act that no rule knows: OpenNLP's maximum-entropy classifier over {@link
 * Dyad#act()}. One instance a thread.
 */
public final class ActClassifier {
  /** By what an act is decided where no rule knows it. */
  public static final String NAME = "act classifier";

  /**
   * A category.
   *
   * @param category one of the 18 of the PLOVER gold standard records of 2016
   * @param probability by the model, 0 to 1
   */
  public record Guess(String category, double probability) {}

  private final DocumentCategorizerME model;

  public ActClassifier(DoccatModel model) {
    this.model = new DocumentCategorizerME(model);
  }

  /** A classifier with the model of the class path. */
  public static ActClassifier load() {
    return new ActClassifier(model());
  }

  static DoccatModel model() {
    return LanguageModels.read("/org/chancery/models/en-acts.bin", DoccatModel::new);
  }

  /** The likeliest category. */
  public Guess classify(List<String> act) {
    double[] probabilities = model.categorize(act.toArray(String[]::new));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Guess(model.getCategory(best), probabilities[best]);
  }
}
