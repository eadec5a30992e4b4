package org.chancery.annotate.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chancery.annotate.perceptron.AveragedWeights;
import org.chancery.annotate.perceptron.PerceptronWeights;

/** Trains a tagger. The same sentences and settings give the same model, byte for byte. */
public final class TaggerTrainer {
  /** How often the trainer goes on with its own tag, right or wrong, after the first epoch. */
  private static final double EXPLORATION = 0.8;

  private final List<TaggedSentence> sentences;
  private final List<int[]> gold;
  private final TaggerSettings settings;
  private final Random random;
  private final PerceptronWeights weights = new PerceptronWeights();
  private final WordCodes codes;
  private final TagFeatures features = new TagFeatures();
  private final float[] scores;
  private int errors;
  private int words;

  private TaggerTrainer(
      List<TaggedSentence> sentences,
      List<String> tags,
      WordClasses classes,
      TaggerSettings settings) {
    this.sentences = sentences;
    this.gold = sentences.stream().map(sentence -> numbers(sentence.tags(), tags)).toList();
    this.settings = settings;
    this.random = new Random(settings.seed());
    this.codes = new WordCodes(classes);
    this.scores = new float[tags.size()];
  }

  private static int[] numbers(List<String> words, List<String> tags) {
    return words.stream().mapToInt(tags::indexOf).toArray();
  }

  /**
   * Learns from sentences.
   *
   * @param log takes a line after every epoch
   */
  public static Tagger train(
      List<TaggedSentence> sentences, TaggerSettings settings, Consumer<String> log) {
    TreeSet<String> names = new TreeSet<>();
    sentences.forEach(sentence -> names.addAll(sentence.tags()));
    List<String> tags = List.copyOf(names);
    WordClasses classes = WordClasses.of(sentences, settings.frequent());
    AveragedWeights weights =
        AveragedWeights.mean(
            IntStream.range(0, settings.runs())
                .parallel()
                .mapToObj(run -> settings.withSeed(settings.seed() + run))
                .map(run -> new TaggerTrainer(sentences, tags, classes, run).run(log))
                .toList());
    return new Tagger(
        new TaggingModel(
            tags, classes, weights.atLeast(settings.threshold()).packed(settings.step())));
  }

  private AveragedWeights run(Consumer<String> log) {
    int[] order = IntStream.range(0, sentences.size()).toArray();
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      shuffle(order);
      errors = 0;
      words = 0;
      for (int i : order) {
        learn(sentences.get(i), gold.get(i), epoch > 1);
      }
      log.accept(
          "seed %d, epoch %d: %.2f%% of %d tags wrong, %d features"
              .formatted(
                  settings.seed(), epoch, 100.0 * errors / words, words, weights.featureCount()));
    }
    return weights.averaged();
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void learn(TaggedSentence sentence, int[] right, boolean explore) {
    codes.set(sentence.words());
    int t1 = 0;
    int t2 = 0;
    for (int i = 0; i < right.length; i++) {
      int given = learn(i, right[i], t1, t2);
      t2 = t1;
      t1 = 1 + (explore && random.nextDouble() < EXPLORATION ? given : right[i]);
    }
    words += right.length;
  }

  /** Learns one tag, and returns the tag it would have given. */
  private int learn(int word, int right, int t1, int t2) {
    weights.tick();
    features.extract(codes, word, t1, t2);
    Arrays.fill(scores, 0);
    weights.addTo(scores, features.features(), features.count());
    int given = Tagger.best(scores);
    if (given != right) {
      errors++;
      weights.update(features.features(), features.count(), right, 1);
      weights.update(features.features(), features.count(), given, -1);
    }
    return given;
  }
}
