package org.chancery.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ChanceryException;

/**
 * A table of knowledge: UTF-8, a header line, tabs between cells, {@code |} between several values
 * of a cell, no quoting. Lines that begin with {@code #} are remarks.
 */
public final class Table {
  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /** A line of the table. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell of a column; empty where the line is shorter. */
    public String text(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new ChanceryException(name + ":1: no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** The cell of a column that must not be empty. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw wrong("empty " + column);
      }
      return text;
    }

    /** The values of a cell. */
    public List<String> values(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(cut(text, '|'));
    }

    /** What to throw when a cell is not of its form. */
    public ChanceryException wrong(String what) {
      return new ChanceryException(name + ":" + line + ": " + what);
    }
  }

  /**
   * Reads a table on the class path.
   *
   * @param resource absolute, such as {@code /org/chancery/reference/states.tsv}
   * @throws ChanceryException naming file and line when it is missing or not of the form
   */
  public static Table read(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ChanceryException("the table " + resource + " is not on the class path");
      }
      return of(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ChanceryException(resource + ": cannot be read", e);
    }
  }

  /**
   * Reads a table of the file system.
   *
   * @throws ChanceryException naming file and line when it is missing or not of the form
   */
  public static Table read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new ChanceryException(file + ": cannot be read", e);
    }
  }

  /**
   * Reads a table of that name.
   *
   * @throws ChanceryException naming table and line when it is not of the form
   */
  public static Table read(String name, Reader in) throws IOException {
    StringWriter text = new StringWriter();
    in.transferTo(text);
    return of(name, text.toString());
  }

  /**
   * Tables are the first thing that every command waits for, so lines and cells are found by the
   * JVM's own search for a character: that is quick before anything is compiled.
   */
  private static Table of(String name, String text) {
    Table table = new Table(name);
    int line = 1;
    for (int from = 0; from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int last = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      table.add(text.substring(from, last), line);
      from = end + 1;
    }
    return table;
  }

  private static String[] cut(String text, char mark) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      pieces.add(text.substring(from, at));
      from = at + 1;
    }
    pieces.add(text.substring(from));
    return pieces.toArray(String[]::new);
  }

  private void add(String text, int line) {
    if (text.startsWith("#") || text.isBlank()) {
      return;
    }
    String[] cells = cut(text, '\t');
    if (columns.isEmpty()) {
      for (int i = 0; i < cells.length; i++) {
        columns.put(cells[i].strip(), i);
      }
    } else if (cells.length > columns.size()) {
      throw new ChanceryException(
          name + ":" + line + ": " + cells.length + " cells in " + columns.size() + " columns");
    } else {
      rows.add(new Row(line, cells));
    }
  }

  /** A record for every line, in order. */
  public <T> List<T> map(Function<Row, T> reading) {
    return rows.stream().map(reading).toList();
  }
}
