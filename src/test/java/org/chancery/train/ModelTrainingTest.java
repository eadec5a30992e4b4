package org.chancery.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ReadText;
import org.chancery.annotate.LanguageModels;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.annotate.UniversalTag;
import org.chancery.mention.NameFeatures;
import org.chancery.mention.NameTables;
import org.chancery.reference.ReferenceTables;
import org.chancery.train.ModelTraining.Trained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains all models on a few sentences of our own, with the trees that the shipped models see. */
class ModelTrainingTest {
  private static final Path OWN = Path.of("src/main/corpus");

  /** Shorter reports might be taken for captions. */
  private static final int SHORT = 300;

  private static final String NAMES = "01-south-caucasus.txt";

  @TempDir private Path folder;

  @Test
  void theSameCorporaGiveTheSameBytes() throws IOException {
    Path corpora = corpora();
    Path own = own();

    Path first = train(corpora, own, "first");
    Path second = train(corpora, own, "second");

    assertThat(names(first))
        .contains("en-tags.bin", "en-lemmas.txt.gz", "en-dependencies.bin", "en-names.bin")
        .isEqualTo(names(second))
        .allSatisfy(
            name -> assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name)));
  }

  private Path train(Path corpora, Path own, String name) {
    Path out = folder.resolve(name);
    NameFeatures features = new NameFeatures(new NameTables(ReferenceTables.load()));
    new ModelTraining(Treebanks.read(corpora), own, features, line -> {})
        .run(
            LanguageModels.load(),
            EnumSet.of(Trained.TAGS, Trained.DEPENDENCIES, Trained.NAMES),
            out);
    return out;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path own() throws IOException {
    Path own = folder.resolve("own");
    copy(OWN.resolve("train").resolve(NAMES), own.resolve("train"));
    copy(OWN.resolve("train").resolve("02-iran.txt"), own.resolve("heldout"));
    copy(OWN.resolve("tags").resolve("01-news-and-headlines.txt"), own.resolve("tags"));
    return own;
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to);
    Files.copy(file, to.resolve(file.getFileName()));
  }

  private Path corpora() throws IOException {
    List<String> trees = new ArrayList<>();
    for (List<LabelledSentence> report : NameCorpus.read(OWN.resolve("heldout"))) {
      String prose =
          report.stream()
              .map(LabelledSentence::text)
              .filter(text -> text.endsWith("."))
              .collect(Collectors.joining(" "));
      if (prose.length() > SHORT) {
        ReadText.annotated(prose).sentences().forEach(sentence -> trees.add(conllu(sentence)));
      }
    }
    Path corpora = folder.resolve("corpora");
    write(trees.subList(0, 60), corpora.resolve("ud_ewt/a.conllu"), "a");
    write(trees.subList(60, 120), corpora.resolve("gum_permissive/b.conllu"), "GUM_b");
    write(trees.subList(120, 140), corpora.resolve("ud_eval/GUM/en_gum-ud-test.conllu"), "c");
    write(trees.subList(140, 160), corpora.resolve("ud_eval/EWT/en_ewt-ud-test.conllu"), "d");
    return corpora;
  }

  private static void write(List<String> trees, Path file, String document) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# newdoc id = " + document + "\n" + String.join("", trees));
  }

  private static String conllu(Sentence sentence) {
    StringBuilder lines = new StringBuilder("# text = ");
    sentence.tokens().forEach(token -> lines.append(token.text()).append(' '));
    lines.append('\n');
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      String universal = UniversalTag.of(token.tag(), token.lemma(), token.relation());
      lines
          .append(String.join("\t", Integer.toString(i + 1), token.text(), token.lemma()))
          .append(String.join("\t", "", universal, token.tag(), "_"))
          .append(String.join("\t", "", Integer.toString(token.head() + 1), token.relation()))
          .append("\t_\t_\n");
    }
    return lines.append('\n').toString();
  }
}
