package org.chancery.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;

/**
 * Gives sentences the tags of a tagger that has not seen them: each part of a corpus is tagged by a
 * tagger trained on the other parts. A parser that learns from such tags meets in training the
 * mistakes that it will meet in use.
 */
final class Jackknife {
  /** How many sentences in a row go into one part, so that a document is seldom in several. */
  private static final int RUN = 50;

  private Jackknife() {}

  /** The sentences with predicted Penn tags, in their order. */
  static List<ConlluSentence> tagged(List<ConlluSentence> sentences, int parts) {
    List<List<ConlluSentence>> tagged =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> part(sentences, part, parts))
            .toList();
    List<ConlluSentence> all = new ArrayList<>(sentences.size());
    int[] next = new int[parts];
    for (int i = 0; i < sentences.size(); i++) {
      int part = partOf(i, parts);
      all.add(tagged.get(part).get(next[part]++));
    }
    return all;
  }

  private static int partOf(int sentence, int parts) {
    return sentence / RUN % parts;
  }

  private static List<ConlluSentence> part(List<ConlluSentence> sentences, int part, int parts) {
    List<ConlluSentence> others = new ArrayList<>();
    List<ConlluSentence> own = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      (partOf(i, parts) == part ? own : others).add(sentences.get(i));
    }
    POSModel model = TaggerTrainer.train(others);
    return tagged(own, model);
  }

  /** The sentences with the Penn tags that a model gives. */
  static List<ConlluSentence> tagged(List<ConlluSentence> sentences, POSModel model) {
    POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
    return sentences.stream().map(sentence -> tagged(sentence, tagger)).toList();
  }

  private static ConlluSentence tagged(ConlluSentence sentence, POSTaggerME tagger) {
    String[] forms =
        sentence.words().stream().map(ConlluWord::form).map(TagForm::of).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    return sentence.withWords(word -> word.withXpos(tags[word.id() - 1]));
  }
}
