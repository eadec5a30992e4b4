package org.chancery.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.chancery.ChanceryException;
import org.chancery.annotate.RuleTokenizer;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.article.Span;
import org.chancery.mention.NameFeatures;

/**
 * Trains OpenNLP's perceptron name finder (labels by BILOU, Ratinov and Roth 2009). The features of
 * words are in {@code name-features.xml}; those of tags and tables are computed by {@link
 * NameFeatures}, as in use.
 */
final class NameTrainer {
  private static final int ITERATIONS = 60;
  private static final int CUTOFF = 2;
  private static final int BEAM = 3;
  private static final long SEED = 1;

  private final RuleTokenizer tokenizer = new RuleTokenizer();
  private final Tagger.Worker tagger;
  private final NameFeatures features;

  NameTrainer(Tagger tags, NameFeatures features) {
    this.tagger = tags.worker();
    this.features = features;
  }

  TokenNameFinderModel train(List<List<LabelledSentence>> reports) {
    List<List<LabelledSentence>> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(SEED));
    List<NameSample> samples = samples(shuffled.stream());
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "PERCEPTRON");
    parameters.put("Iterations", ITERATIONS);
    parameters.put("Cutoff", CUTOFF);
    parameters.put("BeamSize", BEAM);
    try (InputStream xml =
        Objects.requireNonNull(NameTrainer.class.getResourceAsStream("name-features.xml"))) {
      return NameFinderME.train(
          "eng",
          null,
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new TokenNameFinderFactory(xml.readAllBytes(), Map.of(), new BilouCodec()));
    } catch (IOException e) {
      throw new ChanceryException("the name finder cannot be trained", e);
    }
  }

  /** Reports with words, labels and features. */
  List<NameSample> samples(Stream<List<LabelledSentence>> reports) {
    return reports.flatMap(report -> samples(report).stream()).toList();
  }

  private List<NameSample> samples(List<LabelledSentence> report) {
    List<NameSample> samples = new ArrayList<>();
    for (LabelledSentence sentence : report) {
      samples.add(sample(sentence, samples.isEmpty()));
    }
    return samples;
  }

  private NameSample sample(LabelledSentence sentence, boolean opensReport) {
    String text = sentence.text();
    List<Span> spans = tokenizer.tokenize(text, 0, text.length());
    List<String> words =
        spans.stream().map(s -> TagForm.of(text.substring(s.begin(), s.end()))).toList();
    List<String> tags = tagger.tag(words);
    return new NameSample(
        words.toArray(String[]::new),
        names(sentence, spans),
        features.of(words, tags),
        opensReport);
  }

  private static opennlp.tools.util.Span[] names(LabelledSentence sentence, List<Span> tokens) {
    return sentence.names().stream()
        .map(
            name ->
                new opennlp.tools.util.Span(
                    firstFrom(tokens, name.begin()), firstFrom(tokens, name.end()), name.type()))
        .filter(span -> span.length() > 0)
        .toArray(opennlp.tools.util.Span[]::new);
  }

  /** The first token that begins at a place or behind it. */
  private static int firstFrom(List<Span> tokens, int place) {
    int token = 0;
    while (token < tokens.size() && tokens.get(token).begin() < place) {
      token++;
    }
    return token;
  }
}
