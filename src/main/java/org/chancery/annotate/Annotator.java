package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTree;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.article.Article;
import org.chancery.article.Block;
import org.chancery.article.Span;
import org.chancery.article.Text;

/**
 * Reads the words of an article. One instance a thread: OpenNLP's detectors keep state and, shared,
 * give wrong answers without a word of warning. Making one is cheap; the models are shared.
 */
public final class Annotator {
  private final RuleTokenizer tokenizer = new RuleTokenizer();
  private final SentenceSplitter splitter;
  private final Tagger.Worker tagger;
  private final Lemmatizer lemmatizer;
  private final DependencyParser.Worker parser;

  public Annotator(LanguageModels models) {
    this.splitter = new SentenceSplitter(models.sentences());
    this.tagger = models.tags().worker();
    this.lemmatizer = models.lemmas();
    this.parser = models.dependencies().worker();
  }

  /** The sentences of prose and of datelines; the rest of the page has none. */
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) {
        addSentences(article.prose(), block, i, sentences);
      } else if (block.kind().isProse() || block.kind() == Block.Kind.DATELINE) {
        addSentence(article.prose(), block, i, block.span(), sentences);
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private void addSentences(Text text, Block block, int paragraph, List<Sentence> sentences) {
    int begin = text.charIndex(block.span().begin());
    for (Span found : splitter.split(block.span().in(text))) {
      Span span =
          new Span(text.codePoint(begin + found.begin()), text.codePoint(begin + found.end()));
      addSentence(text, block, paragraph, span, sentences);
    }
  }

  private void addSentence(
      Text text, Block block, int paragraph, Span span, List<Sentence> sentences) {
    List<Span> spans =
        tokenizer.tokenize(text.string(), text.charIndex(span.begin()), text.charIndex(span.end()));
    if (spans.isEmpty()) {
      return;
    }
    List<Token> tokens = tokens(text, spans);
    sentences.add(new Sentence(sentences.size(), block.kind(), paragraph, span, tokens));
  }

  private List<Token> tokens(Text text, List<Span> spans) {
    List<String> words =
        spans.stream().map(s -> text.string().substring(s.begin(), s.end())).toList();
    List<String> shown = words.stream().map(TagForm::of).toList();
    List<String> tags = tagger.tag(shown);
    DependencyTree tree = parser.parse(shown, tags);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span span =
          new Span(text.codePoint(spans.get(i).begin()), text.codePoint(spans.get(i).end()));
      String lemma = lemmatizer.lemma(words.get(i), tags.get(i));
      tokens.add(new Token(span, words.get(i), tags.get(i), lemma, tree.head(i), tree.relation(i)));
    }
    return tokens;
  }
}
