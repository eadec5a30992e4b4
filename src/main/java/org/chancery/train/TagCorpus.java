package org.chancery.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.annotate.TagForm;
import org.chancery.annotate.conllu.ConlluSentence;
import org.chancery.annotate.conllu.ConlluWord;
import org.chancery.annotate.tagging.TaggedSentence;

/** What the tagger learns from: the sentences of treebanks, and headlines made of some of them. */
final class TagCorpus {
  /** Every so many sentences one is shown as a headline too: treebanks have few. */
  private static final int HEADLINE_EVERY = 10;

  private TagCorpus() {}

  /**
   * The sentences as the tagger will see them, then the headlines.
   *
   * @param own sentences of our own, which come first
   */
  static List<TaggedSentence> of(List<ConlluSentence> sentences, List<TaggedSentence> own) {
    List<TaggedSentence> all = new ArrayList<>(own);
    for (ConlluSentence sentence : sentences) {
      List<String> words = sentence.words().stream().map(w -> TagForm.of(w.form())).toList();
      all.add(new TaggedSentence(words, tags(sentence)));
    }
    for (int i = 0; i < sentences.size(); i += HEADLINE_EVERY) {
      List<ConlluWord> words = sentences.get(i).words();
      if (words.size() >= 5 && words.size() <= 16) {
        List<String> titled = words.stream().map(TagCorpus::titleCase).toList();
        all.add(new TaggedSentence(titled, tags(sentences.get(i))));
      }
    }
    return all;
  }

  /**
   * The sentences of all files of a folder, in order of the files' names: one a line, words and
   * tags joined by the last underscore, {@code Oslo_NNP monitors_VBZ}.
   *
   * @throws ChanceryException when a file cannot be read or a word has no tag
   */
  static List<TaggedSentence> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> lines(file).stream().map(line -> sentence(file, line)))
          .toList();
    } catch (IOException e) {
      throw new ChanceryException("cannot read the corpus in " + folder, e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new ChanceryException("cannot read " + file, e);
    }
  }

  private static TaggedSentence sentence(Path file, String line) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String token : line.strip().split(" ", -1)) {
      int underscore = token.lastIndexOf('_');
      if (underscore < 1) {
        throw new ChanceryException(file + ": no tag at “" + token + "” in: " + line);
      }
      words.add(TagForm.of(token.substring(0, underscore)));
      tags.add(token.substring(underscore + 1));
    }
    return new TaggedSentence(words, tags);
  }

  private static List<String> tags(ConlluSentence sentence) {
    return sentence.words().stream().map(ConlluWord::xpos).toList();
  }

  private static String titleCase(ConlluWord word) {
    String form = TagForm.of(word.form());
    boolean small = form.length() < 4 && !word.xpos().startsWith("VB");
    return small ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
