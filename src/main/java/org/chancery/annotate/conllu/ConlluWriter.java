package org.chancery.annotate.conllu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;

/** Writes CoNLL-U: UTF-8, line feeds, an empty line after every sentence. */
public final class ConlluWriter {
  private final Appendable out;

  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a whole file.
   *
   * @throws ChanceryException if it cannot be written
   */
  public static void write(Path file, List<ConlluSentence> sentences) {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      ConlluWriter writer = new ConlluWriter(out);
      for (ConlluSentence sentence : sentences) {
        writer.write(sentence);
      }
    } catch (IOException e) {
      throw new ChanceryException("Cannot write the treebank " + file, e);
    }
  }

  public void write(ConlluSentence sentence) throws IOException {
    for (String comment : sentence.comments()) {
      out.append(comment).append('\n');
    }
    for (ConlluRow row : sentence.rows()) {
      out.append(row.line()).append('\n');
    }
    out.append('\n');
  }
}
