package org.chancery.annotate.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;

/**
 * Reads CoNLL-U. A sentence that breaks the format or whose heads are no tree is told as a problem
 * and left out; the others are not touched by it.
 */
public final class ConlluReader {
  private final Consumer<Problem> problems;

  public ConlluReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** A reader for files that must be right: the first problem ends the run. */
  public static ConlluReader strict() {
    return new ConlluReader(
        problem -> {
          throw new ChanceryException(problem.toString());
        });
  }

  /**
   * The sentences of a file, in order.
   *
   * @throws ChanceryException if the file cannot be read
   */
  public List<ConlluSentence> read(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new ChanceryException("Cannot read the treebank " + file, e);
    }
  }

  /**
   * The sentences of a text, in order.
   *
   * @param source its name in problems
   */
  public List<ConlluSentence> read(BufferedReader in, String source) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        sentence(lines, source, number - lines.size()).ifPresent(sentences::add);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    sentence(lines, source, number + 1 - lines.size()).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<ConlluSentence> sentence(List<String> lines, String source, int firstLine) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    SentenceLines parsed = new SentenceLines();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> fault = parsed.add(lines.get(i));
      if (fault.isPresent()) {
        problems.accept(new Problem(source, firstLine + i, fault.get()));
        return Optional.empty();
      }
    }
    Optional<String> fault = parsed.treeFault();
    if (fault.isPresent()) {
      problems.accept(new Problem(source, firstLine, fault.get()));
      return Optional.empty();
    }
    return Optional.of(parsed.sentence());
  }
}
