package org.chancery.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ChanceryException;

/** The corpus of diplomatic news: files in OpenNLP's name format, an empty line between reports. */
final class NameCorpus {
  private NameCorpus() {}

  /**
   * The reports of all files of a folder, in order of the files' names.
   *
   * @throws ChanceryException when a file cannot be read or breaks the format
   */
  static List<List<LabelledSentence>> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> reports(file).stream())
          .toList();
    } catch (IOException e) {
      throw new ChanceryException("cannot read the corpus in " + folder, e);
    }
  }

  private static List<List<LabelledSentence>> reports(Path file) {
    List<List<LabelledSentence>> reports = new ArrayList<>();
    List<LabelledSentence> report = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        report.add(sentence(file, number, line));
      } else if (!report.isEmpty()) {
        reports.add(report);
        report = new ArrayList<>();
      }
    }
    if (!report.isEmpty()) {
      reports.add(report);
    }
    return reports;
  }

  private static LabelledSentence sentence(Path file, int number, String line) {
    try {
      return LabelledSentence.parse(line);
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(file + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new ChanceryException("cannot read " + file, e);
    }
  }
}
