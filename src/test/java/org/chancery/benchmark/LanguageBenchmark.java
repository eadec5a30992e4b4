package org.chancery.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.Knowledge;
import org.chancery.ReadText;
import org.chancery.annotate.AnnotatedArticle;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.RuleTokenizer;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.dependency.DependencyTree;
import org.chancery.annotate.tagging.Tagger;
import org.chancery.article.Article;
import org.chancery.article.Span;
import org.chancery.mention.MentionedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long each stage of the language layer takes for one sentence or one short article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class LanguageBenchmark {
  private static final String TEXT =
      "Foreign Minister Amara Okonjo-Bell of Ghana met Norway’s envoy in Vienna on Monday, and told"
          + " reporters that Accra’s plan aims to expand the Tema–Ouagadougou railway by 2027.";

  private Knowledge knowledge;
  private Article article;
  private AnnotatedArticle annotated;
  private String[] words;
  private List<String> tags;
  private RuleTokenizer tokenizer;
  private Tagger.Worker tagger;
  private DependencyParser.Worker parser;
  private Annotator annotator;

  @Setup
  public void load() {
    knowledge = ReadText.knowledge();
    article = ReadText.article(TEXT);
    annotator = new Annotator(knowledge.models());
    annotated = annotator.annotate(article);
    Sentence sentence = annotated.sentences().get(0);
    words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    tags = sentence.tokens().stream().map(Token::tag).toList();
    tokenizer = new RuleTokenizer();
    tagger = knowledge.models().tags().worker();
    parser = knowledge.models().dependencies().worker();
  }

  @Benchmark
  public List<Span> tokens() {
    return tokenizer.tokenize(TEXT, 0, TEXT.length());
  }

  @Benchmark
  public List<String> tags() {
    return tagger.tag(List.of(words));
  }

  @Benchmark
  public int lemmas() {
    int characters = 0;
    for (int i = 0; i < words.length; i++) {
      characters += knowledge.models().lemmas().lemma(words[i], tags.get(i)).length();
    }
    return characters;
  }

  @Benchmark
  public DependencyTree dependencies() {
    return parser.parse(List.of(words), tags);
  }

  @Benchmark
  public AnnotatedArticle allOfAnnotate() {
    return annotator.annotate(article);
  }

  @Benchmark
  public MentionedArticle mentions() {
    return knowledge.mentions().find(annotated);
  }
}
