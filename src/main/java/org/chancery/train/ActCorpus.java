package org.chancery.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ArticleInterpreter;
import org.chancery.ChanceryException;
import org.chancery.Knowledge;
import org.chancery.article.Article;
import org.chancery.event.Dyad;
import org.chancery.reference.Table;

/** This project's corpus of sentences, each with the category of its main act. */
final class ActCorpus {
  private final ArticleInterpreter interpreter;

  ActCorpus(Knowledge knowledge) {
    this.interpreter = new ArticleInterpreter(knowledge);
  }

  /**
   * The acts of all tables ({@code *.tsv} with {@code type} and {@code sentence}) in a folder, in
   * order of their names.
   *
   * @throws ChanceryException naming file and line when a table is damaged
   */
  List<LabelledAct> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .flatMap(file -> Table.read(file).map(this::acts).stream().flatMap(List::stream))
          .toList();
    } catch (IOException e) {
      throw new ChanceryException("cannot read the corpus of acts " + folder, e);
    }
  }

  private List<LabelledAct> acts(Table.Row row) {
    List<Dyad> dyads =
        interpreter.interpret(Article.ofSentence("act", row.required("sentence"))).dyads();
    List<LabelledAct> acts = new ArrayList<>();
    for (Dyad dyad : dyads) {
      acts.add(new LabelledAct(row.required("type"), dyad.act()));
    }
    return acts;
  }
}
