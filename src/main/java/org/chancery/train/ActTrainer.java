package org.chancery.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.ChanceryException;

/**
 * Trains OpenNLP's maximum-entropy classifier of acts (L-BFGS with an L2 prior: sparse words, few
 * examples of each).
 */
final class ActTrainer {
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 1;
  private static final double PRIOR = 1;

  private ActTrainer() {}

  static DoccatModel train(List<LabelledAct> acts) {
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledAct act : acts) {
      samples.add(new DocumentSample(act.category(), act.act().toArray(String[]::new)));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "MAXENT_QN");
    parameters.put("Iterations", ITERATIONS);
    parameters.put("Cutoff", CUTOFF);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", PRIOR);
    try {
      return DocumentCategorizerME.train(
          "eng", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
    } catch (IOException e) {
      throw new ChanceryException("the classifier of acts cannot be trained", e);
    }
  }
}
