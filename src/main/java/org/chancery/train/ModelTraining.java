package org.chancery.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.chancery.ChanceryException;
import org.chancery.annotate.LanguageModels;
import org.chancery.annotate.Lemmatizer;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTrainer;
import org.chancery.annotate.dependency.ParsedSentence;
import org.chancery.annotate.dependency.TrainingSettings;
import org.chancery.annotate.tagging.TaggedSentence;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.annotate.tagging.TaggerSettings;
import org.chancery.annotate.tagging.TaggerTrainer;
import org.chancery.mention.NameFeatures;
import org.chancery.train.ModelCard.Corpus;

/**
 * Makes all models from the corpora and writes each with a card. The same corpora give the same
 * bytes: orders and seeds are fixed, and no file tells when it was made.
 */
public final class ModelTraining {
  private static final String TREEBANK_LICENCE = "CC-BY-SA-4.0";
  private static final int JACKKNIFE_PARTS = 3;

  private final Treebanks treebanks;
  private final Path own;
  private final NameFeatures features;
  private final Consumer<String> log;

  /**
   * Prepares a run.
   *
   * @param own folder of the corpus of diplomatic news: {@code train/}, {@code heldout/}, {@code
   *     tags/}
   * @param log takes a line after every step
   */
  public ModelTraining(Treebanks treebanks, Path own, NameFeatures features, Consumer<String> log) {
    this.treebanks = treebanks;
    this.own = own;
    this.features = features;
    this.log = log;
  }

  /** The models that take time to train; the lemmas take a second and are always made anew. */
  public enum Trained {
    TAGS,
    DEPENDENCIES,
    NAMES,
    /** By {@link ActTraining}, with all the others. */
    ACTS
  }

  /**
   * Trains, measures and writes models.
   *
   * @param shipped what is not trained is taken from these
   * @param wanted what is trained
   */
  public void run(LanguageModels shipped, Set<Trained> wanted, Path out) {
    List<ConlluSentence> sentences =
        treebanks.training().stream().map(Treebanks.TreebankSentence::sentence).toList();
    Lemmatizer lemmas = LemmaTrainer.train(treebanks.training());
    List<TaggedSentence> news = TagCorpus.read(own.resolve("tags"));
    Tagger tags =
        wanted.contains(Trained.TAGS)
            ? TaggerTrainer.train(TagCorpus.of(sentences, news), TaggerSettings.USUAL, log)
            : shipped.tags();
    log.accept("tags ready");
    TokenNameFinderModel names =
        wanted.contains(Trained.NAMES)
            ? new NameTrainer(tags, features).train(NameCorpus.read(own.resolve("train")))
            : shipped.names();
    log.accept("names ready");
    DependencyParser parser =
        wanted.contains(Trained.DEPENDENCIES) ? parser(sentences, news) : shipped.dependencies();
    LanguageModels models = new LanguageModels(shipped.sentences(), tags, lemmas, parser, names);
    write(models, measure(models), out);
  }

  private DependencyParser parser(List<ConlluSentence> sentences, List<TaggedSentence> news) {
    List<ConlluSentence> tagged = Jackknife.tagged(sentences, news, JACKKNIFE_PARTS);
    log.accept("tags jackknifed");
    List<ParsedSentence> parsed =
        tagged.stream().map(ParsedSentence::of).map(ModelTraining::asShown).toList();
    return DependencyTrainer.train(parsed, TrainingSettings.USUAL, log);
  }

  private static ParsedSentence asShown(ParsedSentence sentence) {
    return new ParsedSentence(
        sentence.words().stream().map(TagForm::of).toList(), sentence.tags(), sentence.tree());
  }

  /** The scores on what was held out, by test set and measure; a line each goes to the log. */
  public Map<String, Double> measure(LanguageModels models) {
    Map<String, Double> scores = new TreeMap<>();
    TreebankScores.of(models, treebanks.gumTest())
        .forEach((measure, score) -> scores.put("GUM test: " + measure, score));
    TreebankScores.of(models, treebanks.ewtTest())
        .forEach((measure, score) -> scores.put("EWT test: " + measure, score));
    NameScores.of(
            models.names(),
            new NameTrainer(models.tags(), features)
                .samples(NameCorpus.read(own.resolve("heldout")).stream()))
        .forEach((measure, score) -> scores.put("names held out: " + measure, score));
    scores.forEach((measure, score) -> log.accept("%-36s %6.2f".formatted(measure, score)));
    return scores;
  }

  private static void write(LanguageModels models, Map<String, Double> scores, Path out) {
    ModelCard.write(
        out,
        "en-tags.bin",
        bytes(models.tags()::save),
        TREEBANK_LICENCE,
        "mean of averaged perceptrons, Penn tags, " + TaggerSettings.USUAL,
        List.of(Corpus.EWT, Corpus.GUM, Corpus.TAGGED, Corpus.WORDNET, Corpus.CLUSTERS),
        only(scores, "tags"));
    ModelCard.write(
        out,
        "en-lemmas.txt.gz",
        bytes(models.lemmas()::write),
        TREEBANK_LICENCE,
        "most frequent lemma of a word and tag, without what rules derive",
        List.of(Corpus.EWT, Corpus.GUM, Corpus.WORDNET),
        only(scores, "lemmas"));
    ModelCard.write(
        out,
        "en-dependencies.bin",
        bytes(models.dependencies()::save),
        TREEBANK_LICENCE,
        "arc-hybrid transitions, mean of averaged perceptrons, jackknifed tags, "
            + TrainingSettings.USUAL,
        List.of(Corpus.EWT, Corpus.GUM, Corpus.CLUSTERS),
        only(scores, "AS"));
    ModelCard.write(
        out,
        "en-names.bin",
        OpenNlpFile.bytes(models.names()),
        "Apache-2.0",
        "OpenNLP perceptron, BILOU, features of tags, clusters and reference tables",
        List.of(Corpus.OWN, Corpus.CLUSTERS),
        only(scores, "names"));
  }

  private static Map<String, Double> only(Map<String, Double> scores, String measure) {
    Map<String, Double> some = new TreeMap<>(scores);
    some.keySet().removeIf(key -> !key.contains(measure));
    return some;
  }

  private interface Writing {
    void to(java.io.OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      model.to(out);
    } catch (IOException e) {
      throw new ChanceryException("a model cannot be written", e);
    }
    return out.toByteArray();
  }
}
