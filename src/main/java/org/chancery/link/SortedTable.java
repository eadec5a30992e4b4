package org.chancery.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.article.Problem;

/**
 * A file that version control merges line by line: UTF-8, a head, one row a line, tabs between
 * cells, lines with {@code #} passed over.
 */
record SortedTable(String header) {
  /** For those who change a file: one with a wrong line is left as it is. */
  static final Consumer<Problem> REJECT =
      problem -> {
        throw new ChanceryException(problem + "; mend it first, nothing was changed");
      };

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** What is made of a row. */
  interface RowReader {
    /**
     * Takes it.
     *
     * @param cells as many as the head has, white space around them taken off
     * @throws IllegalArgumentException saying what is wrong with it
     */
    void row(List<String> cells);
  }

  /** As {@link #read(Path, NumberedRowReader, Consumer)}, whatever the line. */
  void read(Path path, RowReader reader, Consumer<Problem> problems) {
    read(path, (line, cells) -> reader.row(cells), problems);
  }

  /** What is made of a row and the number of its line, counted from 1. */
  interface NumberedRowReader {
    void row(int line, List<String> cells);
  }

  /**
   * Reads all rows; one that is wrong is told and passed over.
   *
   * @throws ChanceryException when the file is there and cannot be read
   */
  void read(Path path, NumberedRowReader reader, Consumer<Problem> problems) {
    int number = 0;
    for (String line : content(path)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(header)) {
        try {
          reader.row(number, cells(line));
        } catch (IllegalArgumentException e) {
          problems.accept(new Problem(path.toString(), number, String.valueOf(e.getMessage())));
        }
      }
    }
  }

  private static List<String> content(Path path) {
    try {
      return Files.exists(path) ? Files.readAllLines(path, UTF_8) : List.of();
    } catch (IOException e) {
      throw new ChanceryException(path + ": cannot be read as UTF-8 text", e);
    }
  }

  private List<String> cells(String line) {
    List<String> cells = Stream.of(TAB.split(line, -1)).map(String::strip).toList();
    int expected = TAB.split(header, -1).length;
    if (cells.size() != expected) {
      throw new IllegalArgumentException(
          "%d cells, expected %d: %s".formatted(cells.size(), expected, header.replace('\t', ' ')));
    }
    return cells;
  }

  static <E extends Enum<E>> E oneOf(Class<E> values, String cell) {
    try {
      return Enum.valueOf(values, cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no " + values.getSimpleName().toLowerCase(Locale.ROOT) + ": " + cell, e);
    }
  }

  /** Writes all rows to another file, which then takes the place of this one. */
  void write(Path path, List<List<String>> rows) {
    String text =
        rows.stream().map(SortedTable::line).collect(Collectors.joining("", header + "\n", ""));
    try {
      Path unfinished = path.resolveSibling(path.getFileName() + ".tmp");
      Files.writeString(unfinished, text, UTF_8);
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ChanceryException(path + ": cannot be written", e);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> CONTROLS.matcher(cell).replaceAll(" ").strip())
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
