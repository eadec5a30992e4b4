package org.chancery.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.ChanceryException;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;

/**
 * Trains OpenNLP's perceptron tagger on Penn tags. The features are in {@code tagger-features.xml};
 * their cache is off, since with it OpenNLP ignores the tags before a word (so the beam would be in
 * vain).
 */
public final class TaggerTrainer {
  private static final int ITERATIONS = 40;
  private static final int CUTOFF = 1;
  private static final int BEAM = 1;
  private static final long SEED = 1;

  private TaggerTrainer() {}

  public static POSModel train(List<ConlluSentence> sentences) {
    List<POSSample> samples = new ArrayList<>();
    sentences.forEach(sentence -> samples.add(sample(sentence)));
    headlines(sentences).forEach(samples::add);
    Collections.shuffle(samples, new Random(SEED));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "PERCEPTRON");
    parameters.put("Iterations", ITERATIONS);
    parameters.put("Cutoff", CUTOFF);
    parameters.put("BeamSize", BEAM);
    try (InputStream features =
        Objects.requireNonNull(TaggerTrainer.class.getResourceAsStream("tagger-features.xml"))) {
      return POSTaggerME.train(
          "eng",
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new POSTaggerFactory(features.readAllBytes(), null, null));
    } catch (IOException e) {
      throw new ChanceryException("the tagger cannot be trained", e);
    }
  }

  private static POSSample sample(ConlluSentence sentence) {
    List<ConlluWord> words = sentence.words();
    return new POSSample(
        words.stream().map(word -> TagForm.of(word.form())).toArray(String[]::new),
        words.stream().map(ConlluWord::xpos).toArray(String[]::new));
  }

  /**
   * Every tenth sentence, if it is of a headline’s length, once more in title case: treebanks have
   * few headlines.
   */
  private static List<POSSample> headlines(List<ConlluSentence> sentences) {
    List<POSSample> headlines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += 10) {
      List<ConlluWord> words = sentences.get(i).words();
      if (words.size() >= 5 && words.size() <= 16) {
        headlines.add(
            new POSSample(
                words.stream().map(TaggerTrainer::titleCase).toArray(String[]::new),
                words.stream().map(ConlluWord::xpos).toArray(String[]::new)));
      }
    }
    return headlines;
  }

  private static String titleCase(ConlluWord word) {
    String form = TagForm.of(word.form());
    boolean small = form.length() < 4 && !word.xpos().startsWith("VB");
    return small ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
