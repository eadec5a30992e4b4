package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.chancery.article.Span;

/**
 * Splits a block of text into sentences: OpenNLP's detector, and repairs where it cuts inside an
 * abbreviation, an initial, or before a word that cannot begin a sentence. One instance a thread.
 */
final class SentenceSplitter {
  private static final Pattern CUT_TOO_EARLY =
      Pattern.compile(
          "(?:(?:^|[\\s(“\"])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Sen|Rep|Gov|Amb"
              + "|Hon|Rev|St|Ste|Mt|Ft|No|Nos|Art|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
              + "|Mon|Tues?|Wed|Thu|Thurs?|Fri)\\.)$");

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /**
   * Spans of the sentences, in UTF-16 indices of the block, without the white space around them.
   */
  List<Span> split(String block) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(block)) {
      Span sentence = new Span(found.getStart(), found.getEnd());
      if (!sentences.isEmpty()
          && belongTogether(block, sentences.get(sentences.size() - 1), sentence)) {
        Span first = sentences.remove(sentences.size() - 1);
        sentences.add(new Span(first.begin(), sentence.end()));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static boolean belongTogether(String block, Span first, Span second) {
    return Character.isLowerCase(block.codePointAt(second.begin()))
        || CUT_TOO_EARLY.matcher(block.substring(first.begin(), first.end())).find();
  }
}
