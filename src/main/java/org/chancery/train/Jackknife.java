package org.chancery.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;
import org.chancery.annotate.tagging.TaggedSentence;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.annotate.tagging.TaggerSettings;
import org.chancery.annotate.tagging.TaggerTrainer;

/**
 * Gives sentences the tags of a tagger that has not seen them: each part of a corpus is tagged by a
 * tagger trained on the other parts. A parser that learns from such tags meets in training the
 * mistakes that it will meet in use.
 */
final class Jackknife {
  /** How many sentences in a row go into one part, so that a document is seldom in several. */
  private static final int RUN = 50;

  private Jackknife() {}

  /**
   * The sentences with predicted Penn tags, in their order.
   *
   * @param own sentences that every tagger learns from too
   */
  static List<ConlluSentence> tagged(
      List<ConlluSentence> sentences, List<TaggedSentence> own, int parts) {
    List<List<ConlluSentence>> tagged =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> part(sentences, own, part, parts))
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

  private static List<ConlluSentence> part(
      List<ConlluSentence> sentences, List<TaggedSentence> own, int part, int parts) {
    List<ConlluSentence> others = new ArrayList<>();
    List<ConlluSentence> tagged = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      (partOf(i, parts) == part ? tagged : others).add(sentences.get(i));
    }
    Tagger tagger =
        TaggerTrainer.train(TagCorpus.of(others, own), TaggerSettings.QUICK, line -> {});
    return tagged(tagged, tagger);
  }

  /** The sentences with the Penn tags that a tagger gives. */
  private static List<ConlluSentence> tagged(List<ConlluSentence> sentences, Tagger tagger) {
    Tagger.Worker worker = tagger.worker();
    return sentences.stream().map(sentence -> tagged(sentence, worker)).toList();
  }

  private static ConlluSentence tagged(ConlluSentence sentence, Tagger.Worker tagger) {
    List<String> tags =
        tagger.tag(sentence.words().stream().map(ConlluWord::form).map(TagForm::of).toList());
    return sentence.withWords(word -> word.withXpos(tags.get(word.id() - 1)));
  }
}
