package org.chancery.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;

/**
 * Measures OpenNLP's official English models on the treebanks that ours are measured on: words
 * found in the text, and tags and lemmas of the treebank's own words.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath org.chancery.train.OfficialModels ../shared/training"
 * }</pre>
 */
final class OfficialModels {
  private static final String NAME = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;

  private int gold;
  private int found;
  private int words;
  private int tags;
  private int lemmas;

  private OfficialModels() throws IOException {
    tokenizer = new TokenizerME(new TokenizerModel(resource("tokens")));
    tagger = new POSTaggerME(new POSModel(resource("pos")));
    lemmatizer = new LemmatizerME(new LemmatizerModel(resource("lemmas")));
  }

  private static InputStream resource(String model) {
    String name = NAME.formatted(model);
    return Objects.requireNonNull(OfficialModels.class.getResourceAsStream(name), name);
  }

  public static void main(String[] corpora) throws IOException {
    Treebanks treebanks = Treebanks.read(Path.of(corpora[0]));
    print("GUM test", treebanks.gumTest());
    print("EWT test", treebanks.ewtTest());
  }

  private static void print(String name, List<ConlluSentence> treebank) throws IOException {
    OfficialModels models = new OfficialModels();
    treebank.forEach(models::count);
    System.out.printf(
        Locale.ROOT,
        "%s: tokens F %.2f, universal tags of given words %.2f, lemmas of given words %.2f%n",
        name,
        200.0 * models.words / (models.gold + models.found),
        100.0 * models.tags / models.gold,
        100.0 * models.lemmas / models.gold);
  }

  private void count(ConlluSentence sentence) {
    String[] forms = sentence.words().stream().map(ConlluWord::form).toArray(String[]::new);
    String text = sentence.comment("text").orElse(String.join(" ", forms));
    String[] tokens = tokenizer.tokenize(text);
    Set<Long> goldSpans = spans(forms);
    Set<Long> shared = spans(tokens);
    shared.retainAll(goldSpans);
    gold += forms.length;
    found += tokens.length;
    words += shared.size();
    String[] seen = tagger.tag(forms);
    String[] bases = lemmatizer.lemmatize(forms, seen);
    for (int i = 0; i < forms.length; i++) {
      ConlluWord word = sentence.words().get(i);
      tags += seen[i].equals(word.upos()) ? 1 : 0;
      lemmas += bases[i].equalsIgnoreCase(word.lemma()) ? 1 : 0;
    }
  }

  /** Begin and end of each word in one number, white space not counted. */
  private static Set<Long> spans(String[] forms) {
    Set<Long> spans = new HashSet<>();
    long at = 0;
    for (String form : Arrays.asList(forms)) {
      long length = form.chars().filter(c -> !Character.isWhitespace(c)).count();
      spans.add(at << Integer.SIZE | at + length);
      at += length;
    }
    return spans;
  }
}
