package org.chancery.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.annotate.LanguageModels;
import org.chancery.annotate.RuleTokenizer;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.UniversalTag;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTree;
import org.chancery.annotate.dependency.Evaluation;
import org.chancery.annotate.dependency.ParsedSentence;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.article.Span;

/**
 * How well models read a treebank, in per cent. Tokens, tags and lemmas are F scores over words of
 * the same characters, found in the sentence's text (as in the CoNLL 2018 shared task); arcs are
 * attachment scores without punctuation over the treebank's words with predicted tags.
 */
final class TreebankScores {
  private final RuleTokenizer tokenizer = new RuleTokenizer();
  private final LanguageModels models;
  private final Tagger.Worker tagger;
  private final DependencyParser.Worker parser;

  private int gold;
  private int found;
  private int words;
  private int pennTags;
  private int universalTags;
  private int lemmas;
  private int givenUniversalTags;
  private int givenLemmas;

  private TreebankScores(LanguageModels models) {
    this.models = models;
    this.tagger = models.tags().worker();
    this.parser = models.dependencies().worker();
  }

  /** The scores by name of measure. */
  static Map<String, Double> of(LanguageModels models, List<ConlluSentence> treebank) {
    return new TreebankScores(models).run(treebank);
  }

  private Map<String, Double> run(List<ConlluSentence> treebank) {
    treebank.forEach(this::countWords);
    treebank.forEach(this::countGivenWords);
    List<ParsedSentence> tagged = treebank.stream().map(this::withPredictedTags).toList();
    Evaluation arcs = Evaluation.of(models.dependencies(), tagged);
    Map<String, Double> scores = new TreeMap<>();
    scores.put("tokens F", f(words));
    scores.put("Penn tags F", f(pennTags));
    scores.put("universal tags F", f(universalTags));
    scores.put("lemmas F", f(lemmas));
    scores.put("universal tags of given words", share(givenUniversalTags));
    scores.put("lemmas of given words", share(givenLemmas));
    scores.put("LAS", rounded(100 * arcs.las()));
    scores.put("UAS", rounded(100 * arcs.uas()));
    return scores;
  }

  private double f(int right) {
    return rounded(200.0 * right / (gold + found));
  }

  /** Of the treebank's own words, in per cent. */
  private double share(int right) {
    return rounded(100.0 * right / gold);
  }

  static double rounded(double percent) {
    return Math.round(100 * percent) / 100.0;
  }

  private ParsedSentence withPredictedTags(ConlluSentence sentence) {
    ParsedSentence parsed = ParsedSentence.of(sentence);
    List<String> shown = parsed.words().stream().map(TagForm::of).toList();
    List<String> tags = tagger.tag(shown);
    return new ParsedSentence(shown, tags, parsed.tree());
  }

  private void countGivenWords(ConlluSentence sentence) {
    List<String> shown = sentence.words().stream().map(w -> TagForm.of(w.form())).toList();
    List<String> tags = tagger.tag(shown);
    DependencyTree tree = parser.parse(shown, tags);
    for (int i = 0; i < tags.size(); i++) {
      ConlluWord word = sentence.words().get(i);
      String lemma = models.lemmas().lemma(word.form(), tags.get(i));
      String universal = UniversalTag.of(tags.get(i), lemma, tree.relation(i));
      givenUniversalTags += universal.equals(word.upos()) ? 1 : 0;
      givenLemmas += same(lemma, word.lemma()) ? 1 : 0;
    }
  }

  private void countWords(ConlluSentence sentence) {
    String text = sentence.comment("text").orElse("");
    List<Span> spans = tokenizer.tokenize(text, 0, text.length());
    List<String> forms = spans.stream().map(s -> text.substring(s.begin(), s.end())).toList();
    List<String> shown = forms.stream().map(TagForm::of).toList();
    List<String> tags = tagger.tag(shown);
    DependencyTree tree = parser.parse(shown, tags);
    List<ConlluWord> goldWords = sentence.words();
    gold += goldWords.size();
    found += forms.size();
    int[] goldEnds = ends(goldWords.stream().map(ConlluWord::form).toList());
    int[] ends = ends(forms);
    for (int i = 0, j = 0; i < ends.length && j < goldEnds.length; ) {
      if (ends[i] == goldEnds[j] && begin(ends, i) == begin(goldEnds, j)) {
        countWord(forms.get(i), tags.get(i), tree.relation(i), goldWords.get(j));
      }
      boolean behind = ends[i] <= goldEnds[j];
      j += ends[i] >= goldEnds[j] ? 1 : 0;
      i += behind ? 1 : 0;
    }
  }

  private void countWord(String form, String tag, String relation, ConlluWord word) {
    String lemma = models.lemmas().lemma(form, tag);
    words++;
    pennTags += tag.equals(word.xpos()) ? 1 : 0;
    universalTags += UniversalTag.of(tag, lemma, relation).equals(word.upos()) ? 1 : 0;
    lemmas += same(lemma, word.lemma()) ? 1 : 0;
  }

  /** Treebanks differ in the capitals of lemmas. */
  private static boolean same(String lemma, String other) {
    return lemma.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** Where each word ends, white space not counted. */
  private static int[] ends(List<String> forms) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      at += (int) form.chars().filter(c -> !Character.isWhitespace(c)).count();
      ends.add(at);
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int begin(int[] ends, int word) {
    return word == 0 ? 0 : ends[word - 1];
  }
}
