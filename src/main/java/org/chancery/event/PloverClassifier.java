package org.chancery.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.chancery.ChanceryException;

/**
 * Tells the PLOVER type of a verb that no rule knows, by the verb and the nouns beside it: a
 * maximum-entropy model (Berger et al. 1996, in OpenNLP). Not thread-safe: one instance a thread.
 */
public final class PloverClassifier {
  /** What a verb is called that does nothing to anyone. */
  public static final String NONE = "NONE";

  private static final String RESOURCE = "/org/chancery/models/en-plover.bin";
  private static final double SURE = 0.2;

  private final DocumentCategorizerME categorizer;

  PloverClassifier(DoccatModel model) {
    this.categorizer = new DocumentCategorizerME(model);
  }

  /**
   * The model of the class path.
   *
   * @throws ChanceryException when it is missing or damaged
   */
  static DoccatModel model() {
    try (InputStream in = PloverClassifier.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ChanceryException("the model " + RESOURCE + " is missing");
      }
      return new DoccatModel(in);
    } catch (IOException e) {
      throw new ChanceryException("the model " + RESOURCE + " cannot be read", e);
    }
  }

  /** Features of a verb: itself, each noun beside it, and both together. */
  public static List<String> features(String verb, List<String> nouns) {
    List<String> features = new ArrayList<>();
    features.add("verb=" + verb);
    for (String noun : nouns) {
      features.add("noun=" + noun);
      features.add("both=" + verb + "+" + noun);
    }
    return features;
  }

  /** The likeliest type, where the model gives it a fifth or more: three times its chance. */
  Optional<String> type(String verb, List<String> nouns) {
    double[] shares = categorizer.categorize(features(verb, nouns).toArray(String[]::new));
    String best = categorizer.getBestCategory(shares);
    return shares[categorizer.getIndex(best)] >= SURE && !best.equals(NONE)
        ? Optional.of(best)
        : Optional.empty();
  }
}
