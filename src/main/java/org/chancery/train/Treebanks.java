package org.chancery.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.annotate.conllu.ConlluReader;
import org.chancery.annotate.conllu.ConlluSentence;

/**
 * The treebanks below a folder of corpora: {@code ud_ewt/} and {@code gum_permissive/} to learn
 * from, {@code ud_eval/} to be measured on. Documents that are measured on are never learnt from.
 *
 * @param training sentences to learn from, in order of the files' names
 * @param gumTest the test set of GUM
 * @param ewtTest the test set of EWT
 */
public record Treebanks(
    List<TreebankSentence> training, List<ConlluSentence> gumTest, List<ConlluSentence> ewtTest) {

  /** A sentence and the document that it is from. */
  public record TreebankSentence(String document, ConlluSentence sentence) {}

  /**
   * Reads them.
   *
   * @throws ChanceryException when a file is missing or not CoNLL-U
   */
  public static Treebanks read(Path corpora) {
    List<TreebankSentence> measured = new ArrayList<>();
    conlluBelow(corpora.resolve("ud_eval")).forEach(file -> measured.addAll(sentences(file)));
    Set<String> held = new HashSet<>();
    measured.forEach(sentence -> held.add(sentence.document()));
    List<TreebankSentence> training = new ArrayList<>();
    for (String folder : List.of("ud_ewt", "gum_permissive")) {
      conlluBelow(corpora.resolve(folder)).stream()
          .flatMap(file -> sentences(file).stream())
          .filter(sentence -> !held.contains(sentence.document()))
          .forEach(training::add);
    }
    return new Treebanks(
        List.copyOf(training),
        plain(corpora.resolve("ud_eval/GUM/en_gum-ud-test.conllu")),
        plain(corpora.resolve("ud_eval/EWT/en_ewt-ud-test.conllu")));
  }

  private static List<ConlluSentence> plain(Path file) {
    return sentences(file).stream().map(TreebankSentence::sentence).toList();
  }

  private static List<Path> conlluBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    } catch (IOException e) {
      throw new ChanceryException("cannot read the corpora in " + folder, e);
    }
  }

  private static List<TreebankSentence> sentences(Path file) {
    List<TreebankSentence> sentences = new ArrayList<>();
    String document = file.getFileName() + " (no document)";
    for (ConlluSentence sentence : ConlluReader.strict().read(file)) {
      document = sentence.comment("newdoc id").orElse(document);
      sentences.add(new TreebankSentence(document, sentence));
    }
    return sentences;
  }
}
