package org.chancery.annotate.dependency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chancery.annotate.perceptron.AveragedWeights;
import org.chancery.annotate.perceptron.PerceptronWeights;

/** Trains a parser. The same sentences and settings give the same model, byte for byte. */
public final class DependencyTrainer {
  private static final double EXPLORATION = 0.9;

  private final List<ParsedSentence> sentences;
  private final TrainingSettings settings;
  private final Consumer<String> log;
  final Relations relations;
  final Lexicon lexicon;
  private final Random random;
  private final PerceptronWeights weights = new PerceptronWeights();
  private final Derivations derivations;
  private final ArcHybridOracle oracle;
  private final SentenceCodes codes;
  private final FeatureTemplates templates = new FeatureTemplates();
  private final float[] scores;
  private final int rootRelation;

  private int[] goldRelations = new int[0];
  private int steps;
  private int errors;

  private DependencyTrainer(
      List<ParsedSentence> sentences, TrainingSettings settings, Consumer<String> log) {
    this.sentences = List.copyOf(sentences);
    this.settings = settings;
    this.log = log;
    this.relations = relationsOf(sentences);
    this.lexicon = lexiconOf(sentences, settings.rareBelow());
    this.random = new Random(settings.seed());
    this.derivations = new Derivations(relations);
    this.oracle = new ArcHybridOracle(derivations);
    this.codes = new SentenceCodes(lexicon);
    this.scores = new float[relations.actions()];
    this.rootRelation = relations.number(Relations.ROOT);
  }

  /**
   * Learns from sentences.
   *
   * @param log takes a line after every epoch
   */
  public static DependencyParser train(
      List<ParsedSentence> sentences, TrainingSettings settings, Consumer<String> log) {
    AveragedWeights weights =
        AveragedWeights.mean(
            IntStream.range(0, settings.runs())
                .parallel()
                .mapToObj(run -> learnt(sentences, settings.withSeed(settings.seed() + run), log))
                .toList());
    return new DependencyParser(
        new DependencyModel(
            relationsOf(sentences),
            lexiconOf(sentences, settings.rareBelow()),
            weights.atLeast(settings.threshold()).packed(settings.step()),
            1));
  }

  static AveragedWeights learnt(
      List<ParsedSentence> sentences, TrainingSettings settings, Consumer<String> log) {
    DependencyTrainer trainer = new DependencyTrainer(sentences, settings, log);
    trainer.run();
    return trainer.weights.averaged();
  }

  static Relations relationsOf(List<ParsedSentence> sentences) {
    TreeSet<String> names = new TreeSet<>();
    names.add(Relations.ROOT);
    sentences.forEach(sentence -> names.addAll(sentence.tree().relations()));
    return new Relations(List.copyOf(names));
  }

  static Lexicon lexiconOf(List<ParsedSentence> sentences, int rareBelow) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (ParsedSentence sentence : sentences) {
      for (String word : sentence.words()) {
        counts.merge(Lexicon.hash(word), 1, Integer::sum);
      }
    }
    return new Lexicon(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= rareBelow)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  private void run() {
    int[] order = new int[sentences.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      shuffle(order);
      steps = 0;
      errors = 0;
      for (int i : order) {
        learn(sentences.get(i), epoch > 1);
      }
      log.accept(
          "seed %d, epoch %d: %.2f%% of %d moves wrong, %d features"
              .formatted(
                  settings.seed(), epoch, 100.0 * errors / steps, steps, weights.featureCount()));
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void learn(ParsedSentence sentence, boolean explore) {
    codes.set(sentence.words(), sentence.tags());
    oracle.setGold(ArcHybridOracle.goldHeads(sentence.tree()));
    goldRelations = new int[sentence.size() + 1];
    for (int word = 0; word < sentence.size(); word++) {
      goldRelations[word + 1] = relations.number(sentence.tree().relation(word));
    }
    int at = derivations.start(sentence.size());
    while (!derivations.isFinal(at)) {
      weights.tick();
      steps++;
      templates.extract(derivations, at, codes);
      Arrays.fill(scores, 0);
      weights.addTo(scores, templates.features(), templates.count());
      oracle.look(at);
      int predicted = best(at, false);
      int gold = best(at, true);
      boolean right = isGold(at, predicted);
      if (!right) {
        errors++;
        weights.update(templates.features(), templates.count(), gold, 1);
        weights.update(templates.features(), templates.count(), predicted, -1);
      }
      at =
          derivations.apply(
              at, right || explore && random.nextDouble() < EXPLORATION ? predicted : gold);
    }
  }

  private int best(int at, boolean gold) {
    int best = -1;
    for (int action = 0; action < scores.length; action++) {
      if ((best < 0 || scores[action] > scores[best])
          && (gold ? isGold(at, action) : isAllowed(at, action))) {
        best = action;
      }
    }
    return best;
  }

  private boolean isAllowed(int at, int action) {
    if (action == Relations.SHIFT) {
      return derivations.canShift(at);
    }
    boolean root = relations.relation(action) == rootRelation;
    if (relations.isLeftArc(action)) {
      return derivations.canLeftArc(at) && root == derivations.front(at) > derivations.words();
    }
    return derivations.canRightArc(at) && !root;
  }

  private boolean isGold(int at, int action) {
    if (!isAllowed(at, action)) {
      return false;
    }
    if (action == Relations.SHIFT) {
      return oracle.shiftCost() == oracle.leastCost();
    }
    boolean left = relations.isLeftArc(action);
    if ((left ? oracle.leftArcCost() : oracle.rightArcCost()) != oracle.leastCost()) {
      return false;
    }
    boolean arcIsGold = left ? oracle.leftArcIsGold(at) : oracle.rightArcIsGold(at);
    return !arcIsGold || relations.relation(action) == goldRelations[oracle.topToken(at)];
  }
}
