package org.chancery.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.doccat.DoccatModel;
import org.chancery.Knowledge;
import org.chancery.event.ActClassifier;
import org.chancery.train.ModelCard.Corpus;

/** Makes the classifier of acts from this project's corpus and PETRARCH's verb patterns. */
public final class ActTraining {
  private static final int HELD_OUT = 10;

  /** Sentences tell more than patterns do, of which there are many. */
  private static final int WEIGHT = 2;

  private final List<LabelledAct> patterns;
  private final List<LabelledAct> sentences;

  /**
   * Reads the corpora.
   *
   * @param own folder with tables of sentences
   * @param verbs the file {@code CAMEO.2.0.txt} of PETRARCH
   * @param knowledge with which sentences are read
   */
  public ActTraining(Path own, Path verbs, Knowledge knowledge) {
    this.patterns = VerbDictionary.read(verbs);
    this.sentences = new ActCorpus(knowledge).read(own);
  }

  /** Trains, measures on every tenth sentence, and writes the model with its card. */
  public void run(Path out, Consumer<String> log) {
    double heldOut = heldOut();
    log.accept("%-36s %6.2f".formatted("acts held out: accuracy", heldOut));
    DoccatModel model = train(sentences);
    ModelCard.write(
        out,
        "en-acts.bin",
        OpenNlpFile.bytes(model),
        "Apache-2.0",
        "OpenNLP maximum entropy (L-BFGS), words of the act with their slots",
        List.of(Corpus.ACTS, Corpus.PETRARCH),
        Map.of("acts held out: accuracy", heldOut));
  }

  /** Share of the held-out sentences whose category is right, in per cent. */
  private double heldOut() {
    List<LabelledAct> taught = new ArrayList<>();
    List<LabelledAct> asked = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      (i % HELD_OUT == 0 ? asked : taught).add(sentences.get(i));
    }
    ActClassifier classifier = new ActClassifier(train(taught));
    long right =
        asked.stream()
            .filter(act -> classifier.classify(act.act()).category().equals(act.category()))
            .count();
    return 100.0 * right / asked.size();
  }

  private DoccatModel train(List<LabelledAct> some) {
    List<LabelledAct> acts = new ArrayList<>(patterns);
    for (int i = 0; i < WEIGHT; i++) {
      acts.addAll(some);
    }
    return ActTrainer.train(acts);
  }
}
