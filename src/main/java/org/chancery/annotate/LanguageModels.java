package org.chancery.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.chancery.ChanceryException;
import org.chancery.annotate.dependency.DependencyParser;
import org.chancery.annotate.tagging.Tagger;

/**
 * The models of the language layer, loaded once and shared by all threads.
 *
 * @param sentences OpenNLP's official English sentence model (UD EWT)
 * @param tags perceptron model of Penn tags, trained by this project
 * @param lemmas dictionary learnt from treebanks
 * @param dependencies parser model, trained by this project
 * @param names perceptron model of names, trained by this project
 */
public record LanguageModels(
    SentenceModel sentences,
    Tagger tags,
    Lemmatizer lemmas,
    DependencyParser dependencies,
    TokenNameFinderModel names) {
  private static final String FOLDER = "/org/chancery/models/";

  private static final String OFFICIAL_SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /**
   * Loads the models that are on the class path.
   *
   * @throws ChanceryException when one is missing or damaged
   */
  public static LanguageModels load() {
    return new LanguageModels(
        read(OFFICIAL_SENTENCES, SentenceModel::new),
        read(FOLDER + "en-tags.bin", Tagger::load),
        read(FOLDER + "en-lemmas.txt.gz", Lemmatizer::read),
        read(FOLDER + "en-dependencies.bin", DependencyParser::load),
        read(FOLDER + "en-names.bin", TokenNameFinderModel::new));
  }

  /** Makes a model of bytes. */
  public interface Reading<M> {
    M from(InputStream in) throws IOException;
  }

  /**
   * Reads one model of the class path.
   *
   * @throws ChanceryException when it is missing or damaged
   */
  public static <M> M read(String resource, Reading<M> reading) {
    try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the model " + resource + " is not on the class path");
      }
      return reading.from(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new ChanceryException("the model " + resource + " is damaged", e);
    }
  }
}
