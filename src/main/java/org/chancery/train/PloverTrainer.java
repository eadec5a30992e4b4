package org.chancery.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.ChanceryException;
import org.chancery.event.PloverExamples;
import org.chancery.event.PloverExamples.Example;
import org.chancery.train.ModelCard.Corpus;

/** Learns which PLOVER type verbs and their nouns tell, from the rules and the CAMEO dictionary. */
public final class PloverTrainer {
  private static final int FOLDS = 10;

  private PloverTrainer() {}

  /**
   * Trains, measures in ten folds, and writes the model with its card.
   *
   * @param verbs folder of the CAMEO dictionary and its crosswalk to PLOVER
   */
  public static void run(Path verbs, Path out, Consumer<String> log) {
    List<Example> examples = new ArrayList<>(PloverExamples.ofRules());
    examples.addAll(CameoPatterns.read(verbs));
    double accuracy = accuracy(examples);
    log.accept("%-36s %6.2f".formatted("plover: accuracy in ten folds", accuracy));
    ModelCard.write(
        out,
        "en-plover.bin",
        OpenNlpFile.bytes(train(examples)),
        "Apache-2.0",
        "OpenNLP maximum entropy, verb, nouns and both, " + examples.size() + " examples",
        List.of(Corpus.RULES, Corpus.CAMEO),
        Map.of("plover: accuracy in ten folds", accuracy));
  }

  static DoccatModel train(List<Example> examples) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(GISTrainer.LOG_LIKELIHOOD_THRESHOLD_PARAM, 0.0);
    try {
      return DocumentCategorizerME.train(
          "en",
          ObjectStreamUtils.createObjectStream(
              examples.stream().map(PloverTrainer::sample).toList()),
          parameters,
          new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
    } catch (IOException e) {
      throw new ChanceryException("the PLOVER classifier cannot be trained", e);
    }
  }

  private static DocumentSample sample(Example example) {
    return new DocumentSample(example.plover(), example.words().toArray(String[]::new));
  }

  /** In per cent, each example told by a model that has not seen its fold. */
  private static double accuracy(List<Example> examples) {
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
      }
      DocumentCategorizerME model = new DocumentCategorizerME(train(seen));
      for (Example example : unseen) {
        double[] shares = model.categorize(example.words().toArray(String[]::new));
        right += model.getBestCategory(shares).equals(example.plover()) ? 1 : 0;
      }
    }
    return Math.round(10000.0 * right / examples.size()) / 100.0;
  }
}
